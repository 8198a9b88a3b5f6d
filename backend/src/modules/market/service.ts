import { MedusaService } from "@medusajs/framework/utils";
import { Market } from "./models/market";
import { SellerOfRecord } from "./models/seller-of-record";

export class MarketModuleService extends MedusaService({ Market, SellerOfRecord }) {}
