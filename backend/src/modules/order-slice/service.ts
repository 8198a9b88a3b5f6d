import { MedusaService } from "@medusajs/framework/utils";
import { OrderSlice } from "./models/order-slice";
import { OrderSliceLine } from "./models/order-slice-line";
import { Settlement } from "./models/settlement";

export class OrderSliceModuleService extends MedusaService({ OrderSlice, OrderSliceLine, Settlement }) {}
