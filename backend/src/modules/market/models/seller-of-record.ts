import { model } from "@medusajs/framework/utils";
import { Market } from "./market";

/** Who sells, before the law: named in the footer, at checkout and in messages. */
export const SellerOfRecord = model.define("seller_of_record", {
  id: model.id({ prefix: "sor" }).primaryKey(),
  legal_name: model.text(),
  address: model.text(),
  phone: model.text(),
  email: model.text(),
  registration_number: model.text(),
  tax_number: model.text(),
  /** Office bearers, where the law asks for them on the page; "" where it does not. */
  office_bearers: model.text().default(""),
  return_address: model.text(),
  /** Prefix of invoice numbers. */
  invoice_series: model.text(),
  /** Account that a bank transfer goes to. */
  bank_name: model.text(),
  bank_account: model.text(),
  is_demonstration: model.boolean().default(false),
  markets: model.hasMany(() => Market, { mappedBy: "seller_of_record" }),
});
