import { Module } from "@medusajs/framework/utils";
import { SalesLedgerModuleService } from "./service";

export const SALES_LEDGER_MODULE = "sales_ledger";

export default Module(SALES_LEDGER_MODULE, { service: SalesLedgerModuleService });
