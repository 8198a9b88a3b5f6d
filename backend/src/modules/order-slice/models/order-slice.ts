import { model } from "@medusajs/framework/utils";
import { OrderSliceLine } from "./order-slice-line";

/** One group's part of one order. Written once when the order is placed, from the product-group link. */
export const OrderSlice = model
  .define("order_slice", {
    id: model.id({ prefix: "slice" }).primaryKey(),
    order_id: model.text().index(),
    group_id: model.text().index(),
    /** Amounts in the order's currency, rounded to its decimals; they add up to the order's rounded total. */
    currency: model.text(),
    goods_amount: model.bigNumber(),
    delivery_amount: model.bigNumber(),
    tax_amount: model.bigNumber(),
    total_amount: model.bigNumber(),
    shipping_method_id: model.text().nullable(),
    shipping_option_id: model.text().nullable(),
    /** When the group first opened it; null while it is news. */
    seen_at: model.dateTime().nullable(),
    /**
     * When the group handed the parcel over. Kept here because a cash parcel is not marked shipped in Medusa before
     * it is delivered: a shipped fulfillment cannot be cancelled, and buyers refuse parcels at the door.
     */
    sent_at: model.dateTime().nullable(),
    lines: model.hasMany(() => OrderSliceLine, { mappedBy: "slice" }),
  })
  .indexes([{ on: ["order_id", "group_id"], unique: true }]);
