import { Module } from "@medusajs/framework/utils";
import { OrderSliceModuleService } from "./service";

export const ORDER_SLICE_MODULE = "order_slice";

export default Module(ORDER_SLICE_MODULE, { service: OrderSliceModuleService });
