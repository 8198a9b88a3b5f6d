import { model } from "@medusajs/framework/utils";

/** That a slice's cash was collected: one slice, one row, so that it is captured once whatever is retried. */
export const Settlement = model.define("slice_settlement", {
  id: model.id({ prefix: "settle" }).primaryKey(),
  slice_id: model.text().unique(),
  payment_id: model.text(),
  capture_id: model.text().nullable(),
  amount: model.bigNumber(),
});
