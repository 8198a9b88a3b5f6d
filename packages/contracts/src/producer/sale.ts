import { z } from "zod";
import { dateSchema, monthSchema } from "../shared/date";
import { decimalSchema, moneySchema } from "../shared/money";

/** Channels in which a group sells by itself. */
export const ownChannelSchema = z.enum(["local_market", "fair", "institution"]);
export const salesChannelSchema = z.enum([
  "online_retail",
  "online_wholesale",
  "local_market",
  "fair",
  "institution",
  "export",
]);

/**
 * POST /producer/sales: a sale made in person, in the home currency. `idempotency_key` is made by the form,
 * so that pressing twice writes one sale.
 */
export const saleInputSchema = z.object({
  idempotency_key: z.string().min(8).max(100),
  variant_id: z.string().min(1).max(100),
  quantity: z.number().int().min(1).max(100_000),
  /** What the buyer paid in all, home currency. */
  amount: decimalSchema,
  channel: ownChannelSchema,
  /** Today or earlier, at most 400 days back. */
  occurred_on: dateSchema,
  /** True: the pieces leave the stock kept for the shop. */
  take_from_stock: z.boolean().default(true),
});

export const saleSchema = z.object({
  id: z.string(),
  title: z.string(),
  channel: salesChannelSchema,
  occurred_on: dateSchema,
  quantity: z.number(),
  amount: moneySchema,
  is_reversal: z.boolean(),
  /** The entry that took this one back, if any. */
  reversed_by: z.string().nullable(),
  /** Whether this member may reverse it (sales in person only). */
  can_reverse: z.boolean(),
});

export const salesQuerySchema = z.object({ month: monthSchema.optional() });
/** GET /producer/sales?month= */
export const salesAnswerSchema = z.object({
  month: monthSchema,
  sales: z.array(saleSchema),
  total: moneySchema,
  by_channel: z.array(z.object({ channel: salesChannelSchema, total: moneySchema, count: z.number().int() })),
  /** Per channel used outside the shop: entries, a declared zero, or nothing yet. */
  report: z.array(
    z.object({ channel: ownChannelSchema, state: z.enum(["entries", "nothing_sold", "not_reported"]) }),
  ),
});
export const saleAnswerSchema = z.object({ sale: saleSchema });

/** Code of POST /producer/sales with take_from_stock: not_enough_stock, when fewer are free than were sold. */
/** Codes of POST /producer/sales/:id/reverse: sale_unknown (404), not_reversible, already_reversed (409). */

/** POST /producer/months/:month/nothing-sold; DELETE takes it back. Code: month_has_sales. */
export const nothingSoldInputSchema = z.object({ channel: ownChannelSchema });
/** The answer of both. */
export const monthReportAnswerSchema = salesAnswerSchema.pick({ month: true, report: true });

/** GET /producer/today: what the portal's first page shows. */
export const todayAnswerSchema = z.object({
  orders_to_pack: z.number().int(),
  oldest_order_at: z.iso.datetime({ offset: true }).nullable(),
  low_stock: z.array(z.object({ product_id: z.string(), title: z.string(), stock: z.number().int() })),
  expiring_certificates: z.array(
    z.object({ standard: z.string(), expires_on: dateSchema, days: z.number().int() }),
  ),
  unreported: z.array(z.object({ month: monthSchema, channel: ownChannelSchema })),
  suspended_products: z.array(z.object({ id: z.string(), name: z.string(), reason: z.string() })),
  month: z.object({
    month: monthSchema,
    total: moneySchema,
    count: z.number().int(),
    online_count: z.number().int(),
    by_channel: z.array(z.object({ channel: salesChannelSchema, total: moneySchema })),
  }),
});

export type SaleInput = z.infer<typeof saleInputSchema>;
export type Sale = z.infer<typeof saleSchema>;
export type SalesAnswer = z.infer<typeof salesAnswerSchema>;
export type MonthReportAnswer = z.infer<typeof monthReportAnswerSchema>;
export type TodayAnswer = z.infer<typeof todayAnswerSchema>;
export type OwnChannel = z.infer<typeof ownChannelSchema>;
export type SalesChannel = z.infer<typeof salesChannelSchema>;
