import { z } from "zod";
import { decimalSchema, moneySchema } from "../shared/money";
import { languageSchema } from "../shared/language";
import { pictureSchema } from "../store/product";

/** One size in which a product is sold. Prices are in the group's home currency; EUR is optional. */
export const producerVariantInputSchema = z.object({
  /** Given when an existing variant is changed. */
  id: z.string().optional(),
  title: z.string().trim().min(1).max(60),
  net_weight_g: z.number().int().min(1).max(1_000_000),
  price: decimalSchema,
  price_eur: decimalSchema.nullable().default(null),
  /** Pieces in store; only used when the variant is new. */
  stock: z.number().int().min(0).max(1_000_000).default(0),
});

/** POST /producer/products (new) and POST /producer/products/:id (change; the whole shape again). */
export const producerProductInputSchema = z.object({
  name: z.string().trim().min(2).max(80),
  description: z.string().trim().max(2000).default(""),
  /** Language in which name and description are typed. */
  language: languageSchema,
  category: z.string().min(1).max(100),
  /** Upload ids in order, the first is shown on cards; from POST /producer/uploads. */
  picture_ids: z.array(z.string()).max(6).default([]),
  ingredients: z.string().trim().max(1000).default(""),
  allergens: z.string().trim().max(300).default(""),
  storage: z.string().trim().max(300).default(""),
  variants: z.array(producerVariantInputSchema).min(1).max(10),
});

export const listingStatusSchema = z.enum(["draft", "published", "suspended"]);

export const producerVariantSchema = z.object({
  id: z.string(),
  title: z.string(),
  net_weight_g: z.number().int().nullable(),
  price: moneySchema.nullable(),
  price_eur: moneySchema.nullable(),
  stock: z.number().int(),
  /** Promised to orders that have not left yet. */
  reserved: z.number().int(),
});

export const producerProductSchema = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  description: z.string(),
  language: languageSchema,
  category: z.string().nullable(),
  status: listingStatusSchema,
  suspended_reason: z.string().nullable(),
  pictures: z.array(pictureSchema.extend({ id: z.string() })),
  ingredients: z.string(),
  allergens: z.string(),
  storage: z.string(),
  variants: z.array(producerVariantSchema),
  updated_at: z.iso.datetime({ offset: true }),
});

export const producerProductsAnswerSchema = z.object({
  products: z.array(producerProductSchema),
  count: z.number().int(),
});
export const producerProductAnswerSchema = z.object({ product: producerProductSchema });
export const categoriesAnswerSchema = z.object({
  categories: z.array(z.object({ handle: z.string(), name: z.string() })),
});

/** POST /producer/inventory: sets the counted number of pieces of one variant. */
export const inventoryUpdateSchema = z.object({
  variant_id: z.string().min(1).max(100),
  stock: z.number().int().min(0).max(1_000_000),
});

/** One size of one product with its stock: an element of GET /producer/inventory, the answer of POST. */
export const inventoryLineSchema = z.object({
  variant_id: z.string(),
  product_id: z.string(),
  product_name: z.string(),
  variant_title: z.string(),
  status: listingStatusSchema,
  picture_url: z.string(),
  /** Pieces counted at the group's own store. */
  stock: z.number().int(),
  /** Of these, promised to orders that have not left yet. */
  reserved: z.number().int(),
});
/** GET /producer/inventory */
export const inventoryAnswerSchema = z.object({ inventory: z.array(inventoryLineSchema) });
/** POST /producer/inventory. Code: below_promised (fewer counted than promised to orders). */
export const inventoryLineAnswerSchema = z.object({ line: inventoryLineSchema });

/**
 * Refusals of the product routes: product_unknown (404); listing_suspended, listing_not_ready (with fields),
 * not_a_draft, variant_has_orders (409); group_not_ready (409, the group has no store or delivery yet).
 */

/** POST /producer/uploads (multipart, field `file`, at most 15 MB). */
export const uploadAnswerSchema = z.object({ upload: pictureSchema.extend({ id: z.string() }) });

export type ProducerProductInput = z.infer<typeof producerProductInputSchema>;
export type ProducerProduct = z.infer<typeof producerProductSchema>;
export type ProducerVariant = z.infer<typeof producerVariantSchema>;
export type InventoryLine = z.infer<typeof inventoryLineSchema>;
export type ProducerVariantInput = z.infer<typeof producerVariantInputSchema>;
export type ListingStatus = z.infer<typeof listingStatusSchema>;
