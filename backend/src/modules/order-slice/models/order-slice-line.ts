import { model } from "@medusajs/framework/utils";
import { OrderSlice } from "./order-slice";

export const OrderSliceLine = model.define("order_slice_line", {
  id: model.id({ prefix: "sline" }).primaryKey(),
  slice: model.belongsTo(() => OrderSlice, { mappedBy: "lines" }),
  line_item_id: model.text().unique(),
  product_id: model.text().nullable(),
  variant_id: model.text().nullable(),
  title: model.text(),
  variant_title: model.text().default(""),
  quantity: model.number(),
  /** Line after discounts, without tax. */
  goods_amount: model.bigNumber(),
  tax_amount: model.bigNumber(),
});
