import { z } from "zod";
import { monthSchema } from "../shared/date";
import { womenLedSchema } from "../shared/group";
import { decimalSchema, moneySchema } from "../shared/money";

/** One amount: as sold, in prices of the reference month, and that converted once to the reporting currency. */
export const impactAmountSchema = z.object({
  nominal: decimalSchema.nullable(),
  real: decimalSchema.nullable(),
  real_reporting: decimalSchema.nullable(),
});

/** An amount and its two parts. On-line is what the shop sold; in person is everything else. */
export const impactSplitSchema = z.object({
  all: impactAmountSchema,
  online: impactAmountSchema,
  in_person: impactAmountSchema,
});

/** One month of the small chart. A missing month is a gap, never a zero. Real amounts in home currency. */
export const impactMonthSchema = z.object({
  month: monthSchema,
  state: z.enum(["reported", "zero_declared", "missing"]),
  online_real: decimalSchema.nullable(),
  in_person_real: decimalSchema.nullable(),
});

/**
 * A group's sales since market access beside the same months a year before. Called "change": it names no cause.
 * `change_ratio`: 0.25 = +25 %, null where no percentage may be given; `reasons` then say why.
 */
export const groupChangeSchema = z.object({
  group: z.object({
    id: z.string(),
    name: z.string(),
    cluster: z.string(),
    brand: z.string(),
    women_led: womenLedSchema.shape.value,
  }),
  status: z.enum(["ok", "amounts_only", "not_enough_data"]),
  reasons: z.array(z.object({ code: z.string(), months: z.array(monthSchema) })),
  access_month: monthSchema.nullable(),
  home_currency: z.string(),
  compared: z.array(z.object({ since: monthSchema, baseline: monthSchema })),
  window_complete: z.boolean(),
  since: impactSplitSchema.nullable(),
  baseline: impactSplitSchema.nullable(),
  change_ratio: z.number().nullable(),
  reporting: z.object({
    expected: z.number().int(),
    reported: z.number().int(),
    share: z.number().nullable(),
    missing_months: z.array(monthSchema),
    declared_zero_months: z.array(monthSchema),
  }),
  series: z.array(impactMonthSchema),
  /**
   * What was sold after the last complete month, as sold, one amount a currency: shown, never compared,
   * since neither the month nor its price index is complete.
   */
  so_far: z.array(moneySchema),
  /** The result in words, the most telling sentence first. */
  sentences: z.array(z.string()),
});

/** GET /admin/impact/groups?language=en|fr */
export const impactGroupsAnswerSchema = z.object({
  last_complete_month: monthSchema,
  reference_month: monthSchema,
  reporting_currency: z.string(),
  price_indices: z.array(
    z.object({
      currency: z.string(),
      source: z.string(),
      base: z.string(),
      vintage: z.string(),
      is_demonstration: z.boolean(),
    }),
  ),
  groups: z.array(groupChangeSchema),
});

/** Which figure to open: a side of the comparison, in whole or by channel, or one month of the chart. */
export const impactEntriesQuerySchema = z
  .object({
    side: z.enum(["since", "baseline", "month", "so_far"]),
    part: z.enum(["all", "online", "in_person"]).default("all"),
    month: monthSchema.optional(),
  })
  .refine((query) => query.side !== "month" || query.month !== undefined, {
    path: ["month"],
    message: "needed when side is month",
  });

/** GET /admin/impact/groups/:id/entries: what a figure is made of; the totals are that figure. */
export const impactEntriesAnswerSchema = z.object({
  group: z.object({ id: z.string(), name: z.string() }),
  entries: z.array(
    z.object({
      id: z.string(),
      occurred_on: z.iso.date(),
      channel: z.string(),
      title: z.string(),
      quantity: decimalSchema,
      amount: moneySchema,
      source_kind: z.string(),
      source_id: z.string(),
      source_line: z.string(),
      /** The order it came from, to open in the admin; null when it came from elsewhere. */
      order_id: z.string().nullable(),
      reversal_of: z.string().nullable(),
    }),
  ),
  total: impactAmountSchema,
  home_currency: z.string(),
});

export type ImpactAmount = z.infer<typeof impactAmountSchema>;
export type ImpactSplit = z.infer<typeof impactSplitSchema>;
export type GroupChange = z.infer<typeof groupChangeSchema>;
export type ImpactGroupsAnswer = z.infer<typeof impactGroupsAnswerSchema>;
export type ImpactEntriesQuery = z.infer<typeof impactEntriesQuerySchema>;
export type ImpactEntriesAnswer = z.infer<typeof impactEntriesAnswerSchema>;
