import { z } from "zod";
import { monthSchema } from "../shared/date";
import { decimalSchema, moneySchema } from "../shared/money";

/** One month of one group for the small chart; real amounts in home currency at reference-month prices. */
export const impactMonthSchema = z.object({
  month: monthSchema,
  state: z.enum(["reported", "zero_declared", "missing"]),
  online_real: decimalSchema,
  in_person_real: decimalSchema,
});

/**
 * A group's sales since market access beside the same months a year before. Called "change": it attributes nothing.
 * `change_ratio`: 0.25 = +25 %, null where no percentage may be given; `reason` then says why.
 */
export const groupChangeSchema = z.object({
  group: z.object({
    id: z.string(),
    name: z.string(),
    cluster: z.string(),
    brand: z.string(),
    women_led: z.boolean().nullable(),
  }),
  access_month: monthSchema.nullable(),
  compared: z.array(z.object({ month: monthSchema, month_before: monthSchema })),
  since_real: moneySchema.nullable(),
  before_real: moneySchema.nullable(),
  since_nominal: moneySchema.nullable(),
  before_nominal: moneySchema.nullable(),
  since_online_real: moneySchema.nullable(),
  since_in_person_real: moneySchema.nullable(),
  before_in_person_real: moneySchema.nullable(),
  since_real_reporting: moneySchema.nullable(),
  before_real_reporting: moneySchema.nullable(),
  change_ratio: z.number().nullable(),
  status: z.enum(["change", "amounts_only", "not_enough_data"]),
  reason: z.string().nullable(),
  months_reported: z.number().int(),
  months_expected: z.number().int(),
  missing_months: z.array(monthSchema),
  zero_months: z.array(monthSchema),
  series: z.array(impactMonthSchema),
  sentence: z.string(),
});

/** GET /admin/impact/groups?language= */
export const impactGroupsAnswerSchema = z.object({
  as_of_month: monthSchema,
  reference_month: monthSchema,
  reporting_currency: z.string(),
  price_indices: z.array(
    z.object({
      country: z.string(),
      source: z.string(),
      base: z.string(),
      vintage: z.string(),
      is_demonstration: z.boolean(),
    }),
  ),
  method: z.array(z.string()),
  groups: z.array(groupChangeSchema),
});

/** GET /admin/impact/groups/:id/entries?figure=since|before|month&month= : the entries behind a figure. */
export const impactEntriesAnswerSchema = z.object({
  entries: z.array(
    z.object({
      id: z.string(),
      occurred_on: z.iso.date(),
      channel: z.string(),
      title: z.string(),
      quantity: z.string(),
      amount: moneySchema,
      /** Same amount at reference-month prices, home currency. */
      real_amount: moneySchema,
      source_kind: z.string(),
      source_id: z.string(),
      source_line: z.string(),
      /** Order to open in the admin, when the entry came from one. */
      order_id: z.string().nullable(),
      reversal_of: z.string().nullable(),
    }),
  ),
  total: moneySchema,
  total_real: moneySchema,
});

export type GroupChange = z.infer<typeof groupChangeSchema>;
export type ImpactGroupsAnswer = z.infer<typeof impactGroupsAnswerSchema>;
export type ImpactEntriesAnswer = z.infer<typeof impactEntriesAnswerSchema>;
