import { MedusaService } from "@medusajs/framework/utils";
import { LedgerVerification } from "./models/ledger-verification";
import { SalesLedgerEntry } from "./models/sales-ledger-entry";

export class SalesLedgerModuleService extends MedusaService({ SalesLedgerEntry, LedgerVerification }) {}
