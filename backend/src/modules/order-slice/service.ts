import { MedusaService } from "@medusajs/framework/utils";
import { OrderSlice } from "./models/order-slice";
import { OrderSliceLine } from "./models/order-slice-line";
import { Settlement } from "./models/settlement";
import type { NewOrderSlice } from "./new-order-slice";

/** Each group's part of an order, and the cash collected for it. */
export class OrderSliceModuleService extends MedusaService({ OrderSlice, OrderSliceLine, Settlement }) {
  /** Writes slices with their lines, all or none. The generated method has no type for nested lines or decimals in text. */
  async writeSlices(slices: readonly NewOrderSlice[]): Promise<void> {
    await this.createOrderSlices(slices as unknown as Parameters<typeof this.createOrderSlices>[0]);
  }
}
