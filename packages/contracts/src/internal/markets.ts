import { z } from "zod";
import { languageSchema } from "../shared/language";
import { currencySchema } from "../shared/money";

/** The seller a page must name: footer, checkout, messages. */
export const sellerOfRecordSchema = z.object({
  legal_name: z.string(),
  address: z.string(),
  phone: z.string(),
  email: z.string(),
  registration_number: z.string(),
  tax_number: z.string(),
  office_bearers: z.string(),
  return_address: z.string(),
  is_demonstration: z.boolean(),
});

export const marketSchema = z.object({
  country: z.string(),
  currency: currencySchema,
  languages: z.array(languageSchema),
  region_id: z.string(),
  sales_channel_id: z.string(),
  publishable_key: z.string(),
  contact_email: z.string(),
  /** Null: prices and "ask for it", no basket. */
  seller_of_record: sellerOfRecordSchema.nullable(),
});

/** GET /internal/markets with header `x-cluster-market-secret`. */
export const marketsAnswerSchema = z.object({
  markets: z.array(marketSchema),
  /** The date the demonstration data were written for; null in a real installation. */
  demonstration_as_of: z.iso.date().nullable(),
});

export type SellerOfRecord = z.infer<typeof sellerOfRecordSchema>;
export type Market = z.infer<typeof marketSchema>;
export type MarketsAnswer = z.infer<typeof marketsAnswerSchema>;
