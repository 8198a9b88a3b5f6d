import { MedusaError, MedusaService } from "@medusajs/framework/utils";
import { OrderSlice } from "./models/order-slice";
import { OrderSliceLine } from "./models/order-slice-line";
import { Settlement } from "./models/settlement";
import type { NewOrderSlice } from "./new-order-slice";

/** The amount is a decimal in text. */
export interface NewSettlement {
  slice_id: string;
  payment_id: string;
  amount: string;
}

/** Each group's part of an order, and the cash collected for it. */
export class OrderSliceModuleService extends MedusaService({ OrderSlice, OrderSliceLine, Settlement }) {
  /** Writes slices with their lines, all or none. The generated method has no type for nested lines or decimals in text. */
  async writeSlices(slices: readonly NewOrderSlice[]): Promise<void> {
    await this.createOrderSlices(slices as unknown as Parameters<typeof this.createOrderSlices>[0]);
  }

  /** Notes that a slice's cash is being collected; a second row for the same slice is refused by the database. */
  async writeSettlement(settlement: NewSettlement): Promise<{ id: string; capture_id: string | null }> {
    const [written] = await this.createSettlements([settlement] as unknown as Parameters<
      typeof this.createSettlements
    >[0]);
    if (!written) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The settlement was not written");
    return written;
  }
}
