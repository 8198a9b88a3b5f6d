import { z } from "zod";
import { apiErrorSchema } from "../shared/error";
import { groupSignatureSchema } from "../shared/group";
import { moneySchema } from "../shared/money";

export const basketProblemSchema = z.object({
  line_id: z.string(),
  code: z.enum(["sold_out", "not_enough", "price_changed", "not_sold_here", "group_closed"]),
  /** How many can be had; with `not_enough`. */
  available: z.number().int().nullable(),
  /** With `price_changed`: unit prices before and now. */
  price_before: moneySchema.nullable(),
  price_now: moneySchema.nullable(),
});

export const basketLineSchema = z.object({
  id: z.string(),
  product_handle: z.string(),
  variant_id: z.string(),
  title: z.string(),
  variant_title: z.string(),
  picture_url: z.string(),
  quantity: z.number().int(),
  unit_price: moneySchema,
  total: moneySchema,
});

export const deliveryOptionSchema = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  description: z.string(),
  price: moneySchema,
});

/** One group's part of the basket: its lines, how it can be sent, what was chosen. */
export const shippingGroupSchema = z.object({
  group: groupSignatureSchema,
  lines: z.array(basketLineSchema),
  goods_total: moneySchema,
  options: z.array(deliveryOptionSchema),
  chosen_option_id: z.string().nullable(),
});

/**
 * GET /store/carts/:id/shipping-groups, and the answer of POST /store/carts/:id/accept-prices (empty body), which
 * takes today's prices for lines with `price_changed`. Codes: cart_not_found, cart_completed.
 */
export const shippingGroupsAnswerSchema = z.object({
  cart_id: z.string(),
  currency: z.string(),
  country: z.string(),
  completed_order_id: z.string().nullable(),
  item_count: z.number().int(),
  goods_total: moneySchema,
  delivery_total: moneySchema,
  total: moneySchema,
  groups: z.array(shippingGroupSchema),
  problems: z.array(basketProblemSchema),
});

/** 409 `basket_problems` of POST /store/carts/:id/place: what must be put right first; the basket is kept. */
export const basketProblemsErrorSchema = apiErrorSchema.extend({ problems: z.array(basketProblemSchema) });

export type BasketProblem = z.infer<typeof basketProblemSchema>;
export type BasketLine = z.infer<typeof basketLineSchema>;
export type DeliveryOption = z.infer<typeof deliveryOptionSchema>;
export type ShippingGroup = z.infer<typeof shippingGroupSchema>;
export type ShippingGroupsAnswer = z.infer<typeof shippingGroupsAnswerSchema>;
