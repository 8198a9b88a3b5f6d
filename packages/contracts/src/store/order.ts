import { z } from "zod";
import { groupSignatureSchema } from "../shared/group";
import { languageSchema } from "../shared/language";
import { moneySchema } from "../shared/money";

export const sliceStatusSchema = z.enum(["placed", "packed", "sent", "delivered", "canceled"]);

export const orderSliceViewSchema = z.object({
  group: groupSignatureSchema,
  status: sliceStatusSchema,
  packed_at: z.iso.datetime({ offset: true }).nullable(),
  sent_at: z.iso.datetime({ offset: true }).nullable(),
  delivered_at: z.iso.datetime({ offset: true }).nullable(),
  delivery_name: z.string(),
  delivery: moneySchema,
  goods: moneySchema,
  total: moneySchema,
  lines: z.array(
    z.object({
      title: z.string(),
      variant_title: z.string(),
      picture_url: z.string(),
      quantity: z.number().int(),
      total: moneySchema,
    }),
  ),
});

/**
 * What the buyer of an order may see; reached by a signed link, never by the order's id alone. The link in e-mails is
 * <STOREFRONT_URL>/<market>/orders/<token>, e.g. /fr-tn/orders/….
 */
export const orderViewSchema = z.object({
  number: z.string(),
  placed_at: z.iso.datetime({ offset: true }),
  country: z.string(),
  language: languageSchema,
  email: z.string().nullable(),
  phone: z.string(),
  recipient: z.string(),
  address: z.array(z.string()),
  slices: z.array(orderSliceViewSchema),
  goods: moneySchema,
  delivery: moneySchema,
  total: moneySchema,
  payment: z.object({
    method: z.enum(["cash_on_delivery", "bank_transfer"]),
    /** For a transfer: confirmed once staff saw the money. For cash: confirmed once every slice was paid. */
    status: z.enum(["due", "confirmed", "canceled"]),
    /** Given with a bank transfer. */
    transfer: z
      .object({ reference: z.string(), bank_name: z.string(), account: z.string(), payee: z.string() })
      .nullable(),
  }),
  seller: z
    .object({ legal_name: z.string(), address: z.string(), phone: z.string(), email: z.string() })
    .nullable(),
});

/** POST /store/orders/lookup. Codes: order_not_found (404, for whatever is wrong), too_many_attempts (429). */
export const orderLookupRequestSchema = z.object({
  number: z.string().trim().min(1).max(40),
  /** E-mail or phone given with the order. */
  contact: z.string().trim().min(3).max(254),
});
export const orderLookupAnswerSchema = z.object({
  token: z.string(),
  expires_at: z.iso.datetime({ offset: true }),
});
/** GET /store/orders/by-token/:token */
export const orderViewAnswerSchema = z.object({ order: orderViewSchema });

export type SliceStatus = z.infer<typeof sliceStatusSchema>;
export type OrderSliceView = z.infer<typeof orderSliceViewSchema>;
export type OrderView = z.infer<typeof orderViewSchema>;
