import { z } from "zod";
import { brandSchema } from "../shared/group";

/**
 * A document of the search index `product`: everything a card needs. Prices are decimals in text for showing
 * and numbers for filtering and sorting (`price_<currency>`).
 */
export const productDocumentSchema = z.object({
  id: z.string(),
  handle: z.string(),
  title_en: z.string(),
  title_fr: z.string(),
  title_ar: z.string(),
  picture_url: z.string(),
  picture_is_drawing: z.boolean(),
  /** Size shown on the card: that of the first variant, e.g. "385 g". */
  size: z.string(),
  first_variant_id: z.string(),
  variant_count: z.number().int(),
  group_id: z.string(),
  group_handle: z.string(),
  group_name: z.string(),
  place: z.string(),
  cluster_handle: z.string(),
  cluster_name: z.string(),
  brand: brandSchema,
  women_led: z.boolean(),
  price_text_tnd: z.string(),
  price_text_ghs: z.string(),
  price_text_eur: z.string(),
});

export type ProductDocument = z.infer<typeof productDocumentSchema>;
