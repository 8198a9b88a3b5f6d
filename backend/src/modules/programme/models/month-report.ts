import { model } from "@medusajs/framework/utils";

/** That a group declared "nothing sold" in one month and channel: a zero that was said, not one that was guessed. */
export const MonthReport = model
  .define("month_report", {
    id: model.id({ prefix: "mrep" }).primaryKey(),
    group_id: model.text(),
    /** "YYYY-MM". */
    month: model.text(),
    channel: model.text(),
    nothing_sold: model.boolean().default(true),
    reported_by: model.text(),
  })
  .indexes([{ on: ["group_id", "month", "channel"], unique: true }]);
