import { model } from "@medusajs/framework/utils";
import { SellerOfRecord } from "./seller-of-record";

/** A country with its languages. Without a seller of record it shows prices and "ask for it", never a basket. */
export const Market = model.define("market", {
  id: model.id({ prefix: "mkt" }).primaryKey(),
  /** ISO 3166-1 alpha-2, lower case. */
  country: model.text().unique(),
  currency: model.text(),
  /** { languages: ["fr", "ar"] }: the address segment is language-country. */
  languages: model.json(),
  region_id: model.text(),
  sales_channel_id: model.text(),
  fulfillment_mode: model.enum(["slice", "hub", "stock_abroad"]).default("slice"),
  /** Where "ask for it" mails go. */
  contact_email: model.text(),
  seller_of_record: model.belongsTo(() => SellerOfRecord, { mappedBy: "markets" }).nullable(),
});
