import { z } from "zod";
import { groupProfileSchema } from "./group";
import { localizedTextSchema } from "../shared/language";
import { moneySchema } from "../shared/money";

export const pictureSchema = z.object({
  /** Root-relative address under /media/, served by storefront and backend alike; the largest size. */
  url: z.string(),
  /** Widths for which url + "?w=…" has a smaller file; empty for drawings. */
  widths: z.array(z.number().int()),
  width: z.number().int(),
  height: z.number().int(),
  alt: z.string(),
  is_drawing: z.boolean(),
});

export const catalogueVariantSchema = z.object({
  id: z.string(),
  title: z.string(),
  sku: z.string().nullable(),
  /** Net weight in grams. */
  net_weight_g: z.number().int().nullable(),
  /** Null where the market has no price for it. */
  price: moneySchema.nullable(),
  /** Price of one kilogram, rounded to the currency's decimals. */
  price_per_kg: moneySchema.nullable(),
});

/** GET /store/catalogue/products/:handle?locale=&region_id= with the market's publishable key. */
export const catalogueProductSchema = z.object({
  id: z.string(),
  handle: z.string(),
  title: localizedTextSchema,
  description: localizedTextSchema,
  category: z.object({ handle: z.string(), name: z.string() }).nullable(),
  pictures: z.array(pictureSchema),
  variants: z.array(catalogueVariantSchema),
  legal_name: localizedTextSchema.nullable(),
  origin_country: z.string(),
  ingredients: z.array(
    z.object({
      name: localizedTextSchema,
      percent: z.number().nullable(),
      is_allergen: z.boolean(),
      drawing: z.string().nullable(),
    }),
  ),
  allergens: localizedTextSchema.nullable(),
  storage: localizedTextSchema.nullable(),
  preparation: localizedTextSchema.nullable(),
  shelf_life_days: z.number().int().nullable(),
  group: groupProfileSchema,
  /** How this group sends within the market's country; empty where the market has no basket. */
  delivery: z.array(z.object({ name: z.string(), description: z.string(), price: moneySchema.nullable() })),
  updated_at: z.iso.datetime({ offset: true }),
});

export const catalogueProductAnswerSchema = z.object({ product: catalogueProductSchema });

/** GET /store/catalogue/stock?product_ids=a,b: what can be bought now, never cached. */
export const stockAnswerSchema = z.object({
  stock: z.array(z.object({ variant_id: z.string(), available: z.number().int() })),
});

export type Picture = z.infer<typeof pictureSchema>;
export type CatalogueVariant = z.infer<typeof catalogueVariantSchema>;
export type CatalogueProduct = z.infer<typeof catalogueProductSchema>;
export type StockAnswer = z.infer<typeof stockAnswerSchema>;
