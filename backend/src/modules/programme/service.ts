import { MedusaService } from "@medusajs/framework/utils";
import { ExchangeRate } from "./models/exchange-rate";
import { MonthReport } from "./models/month-report";
import { PriceIndexValue } from "./models/price-index";

export class ProgrammeModuleService extends MedusaService({ MonthReport, PriceIndexValue, ExchangeRate }) {}
