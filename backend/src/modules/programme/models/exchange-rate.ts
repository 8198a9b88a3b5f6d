import { model } from "@medusajs/framework/utils";

/** Units of `to_currency` for one unit of `from_currency` in one month. */
export const ExchangeRate = model
  .define("exchange_rate", {
    id: model.id({ prefix: "fx" }).primaryKey(),
    from_currency: model.text(),
    to_currency: model.text(),
    /** "YYYY-MM". */
    month: model.text(),
    rate: model.bigNumber(),
    source: model.text(),
    is_demonstration: model.boolean().default(false),
  })
  .indexes([{ on: ["from_currency", "to_currency", "month"], unique: true }]);
