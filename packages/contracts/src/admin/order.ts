import { z } from "zod";
import { groupSignatureSchema } from "../shared/group";
import { moneySchema } from "../shared/money";
import { sliceStatusSchema } from "../store/order";

const instant = z.iso.datetime({ offset: true });

/** One group's part of an order as staff see it, down to its entries in the ledger. */
export const adminSliceSchema = z.object({
  id: z.string(),
  group: groupSignatureSchema,
  status: sliceStatusSchema,
  packed_at: instant.nullable(),
  sent_at: instant.nullable(),
  delivered_at: instant.nullable(),
  seen_at: instant.nullable(),
  delivery_name: z.string(),
  lines: z.array(
    z.object({
      line_item_id: z.string(),
      title: z.string(),
      variant_title: z.string(),
      quantity: z.number().int(),
      total: moneySchema,
    }),
  ),
  goods: moneySchema,
  delivery: moneySchema,
  total: moneySchema,
  ledger: z.array(
    z.object({
      id: z.string(),
      occurred_on: z.iso.date(),
      component: z.string(),
      title: z.string(),
      quantity: z.string(),
      amount: moneySchema,
      source_kind: z.string(),
      source_line: z.string(),
      reversal_of: z.string().nullable(),
    }),
  ),
});

/**
 * GET /admin/orders/:id/slices, and the answer of POST /admin/orders/:id/confirm-transfer (empty body: staff saw the
 * money). Codes: order_not_found (404), not_a_transfer, already_confirmed, order_canceled (409).
 */
export const adminOrderSlicesAnswerSchema = z.object({
  order_id: z.string(),
  number: z.string(),
  payment: z.object({
    method: z.enum(["cash_on_delivery", "bank_transfer"]),
    status: z.enum(["due", "confirmed", "canceled"]),
    total: moneySchema,
    captured: moneySchema,
  }),
  slices: z.array(adminSliceSchema),
});

export type AdminSlice = z.infer<typeof adminSliceSchema>;
export type AdminOrderSlices = z.infer<typeof adminOrderSlicesAnswerSchema>;
