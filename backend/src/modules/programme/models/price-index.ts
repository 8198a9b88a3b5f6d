import { model } from "@medusajs/framework/utils";

/** One month of one country's consumer price index. */
export const PriceIndexValue = model
  .define("price_index_value", {
    id: model.id({ prefix: "pidx" }).primaryKey(),
    country: model.text(),
    /** "YYYY-MM". */
    month: model.text(),
    value: model.bigNumber(),
    /** Period whose value is 100, e.g. "2024". */
    base: model.text(),
    source: model.text(),
    /** When the series was published, e.g. "2026-11". */
    vintage: model.text(),
    is_demonstration: model.boolean().default(false),
  })
  .indexes([{ on: ["country", "month", "vintage"], unique: true }]);
