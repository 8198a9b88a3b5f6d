import { z } from "zod";
import { moneySchema } from "../shared/money";
import { pagingSchema } from "../shared/paging";
import { sliceStatusSchema } from "../store/order";

/** A group's slice of an order: what it must send, to whom, and nothing of the other groups. */
export const producerOrderSchema = z.object({
  /** The slice's id: what :id means in /producer/orders/:id. */
  id: z.string(),
  number: z.string(),
  placed_at: z.iso.datetime({ offset: true }),
  status: sliceStatusSchema,
  is_new: z.boolean(),
  payment: z.object({
    method: z.enum(["cash_on_delivery", "bank_transfer"]),
    /** `cash_due`: collect `total` at the door. `await_transfer`: do not send yet. */
    state: z.enum(["cash_due", "await_transfer", "paid", "canceled"]),
  }),
  recipient: z.object({ name: z.string(), phone: z.string(), address: z.array(z.string()) }),
  delivery_name: z.string(),
  lines: z.array(
    z.object({
      title: z.string(),
      variant_title: z.string(),
      picture_url: z.string(),
      quantity: z.number().int(),
      goods: moneySchema,
    }),
  ),
  goods: moneySchema,
  delivery: moneySchema,
  total: moneySchema,
  fulfillment: z
    .object({
      id: z.string(),
      packed_at: z.iso.datetime({ offset: true }).nullable(),
      sent_at: z.iso.datetime({ offset: true }).nullable(),
      delivered_at: z.iso.datetime({ offset: true }).nullable(),
    })
    .nullable(),
});

/** Open: still to be packed, sent or delivered; done: delivered or canceled. Newest first. */
export const producerOrdersQuerySchema = pagingSchema.extend({
  status: z.enum(["open", "done"]).default("open"),
});

/** GET /producer/orders?status=open|done&limit=&offset= */
export const producerOrdersAnswerSchema = z.object({
  orders: z.array(producerOrderSchema),
  count: z.number().int(),
});
/**
 * GET /producer/orders/:id, and the answer of POST …/fulfillments (pack), …/fulfillments/:id/ship,
 * …/fulfillments/:id/deliver. Codes: already_packed, not_packed, already_sent, already_delivered, await_transfer,
 * order_canceled (409), order_not_found (404).
 */
export const producerOrderAnswerSchema = z.object({ order: producerOrderSchema });

export type ProducerOrdersQuery = z.infer<typeof producerOrdersQuerySchema>;
export type ProducerOrder = z.infer<typeof producerOrderSchema>;
