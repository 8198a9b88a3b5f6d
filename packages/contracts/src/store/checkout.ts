import { z } from "zod";
import { apiErrorSchema } from "../shared/error";
import { decimalSchema, moneySchema } from "../shared/money";

/** What the address page asks: few fields, as people give addresses in Ghana and Tunisia. */
export const checkoutAddressSchema = z.object({
  name: z.string().trim().min(2).max(120),
  phone: z.string().trim().min(6).max(30),
  email: z.union([z.literal(""), z.email().max(254)]).default(""),
  /** Town, or delegation in Tunisia. */
  city: z.string().trim().min(2).max(120),
  /** Region in Ghana, governorate in Tunisia. */
  province: z.string().trim().min(2).max(120),
  /** Street or house, and the landmark a rider looks for. */
  address_1: z.string().trim().min(3).max(250),
  address_2: z.string().trim().max(250).default(""),
});

/**
 * POST /store/carts/:id/place: completes the basket once, whatever is retried. Codes: cart_not_found (404),
 * basket_empty, basket_problems, address_missing, delivery_missing, market_closed, total_changed (409),
 * payment_not_offered (400).
 */
export const placeOrderRequestSchema = z.object({
  payment_method: z.enum(["cash_on_delivery", "bank_transfer"]),
  /** Total the buyer saw; a different one is refused with `total_changed`, nothing is placed. */
  expected_total: decimalSchema,
});
export const placeOrderAnswerSchema = z.object({
  order_id: z.string(),
  number: z.string(),
  token: z.string(),
});

/** 409 `total_changed`: what the buyer saw and what the basket costs now. */
export const totalChangedErrorSchema = apiErrorSchema.extend({
  expected_total: moneySchema,
  current_total: moneySchema,
});

export type CheckoutAddress = z.infer<typeof checkoutAddressSchema>;
export type PlaceOrderRequest = z.infer<typeof placeOrderRequestSchema>;
export type PlaceOrderAnswer = z.infer<typeof placeOrderAnswerSchema>;
