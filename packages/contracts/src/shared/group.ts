import { z } from "zod";

export const legalFormSchema = z.enum(["cooperative", "smsa", "association", "company", "self_help_group"]);
export const groupStatusSchema = z.enum(["invited", "draft", "active", "suspended"]);
export const womenLedRuleSchema = z.enum(["itc", "ownership_51", "cooperative"]);
/** Which clause of the rule decided: all that hold, or the first that fails. */
export const womenLedClauseSchema = z.enum([
  "woman_leads",
  "half_of_board",
  "half_of_members",
  "woman_manages",
  "owned_30",
  "owned_51",
]);

/** Derived, never typed. `value` is null while no verified snapshot exists. */
export const womenLedSchema = z.object({
  value: z.boolean().nullable(),
  rule: womenLedRuleSchema,
  clauses: z.array(z.object({ clause: womenLedClauseSchema, holds: z.boolean() })),
  as_of: z.iso.date().nullable(),
});

export const brandSchema = z.enum(["mehras", "shai", "taanga", "agbeli"]);

/** Enough of a group to sign a product, a slice of a basket or an order. */
export const groupSignatureSchema = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  name_in_script: z.string(),
  place: z.string(),
  country: z.string(),
  cluster: z.object({ handle: z.string(), name: z.string(), brand: brandSchema }),
  women_led: z.boolean().nullable(),
});

export type LegalForm = z.infer<typeof legalFormSchema>;
export type GroupStatus = z.infer<typeof groupStatusSchema>;
export type WomenLedRule = z.infer<typeof womenLedRuleSchema>;
export type WomenLedClause = z.infer<typeof womenLedClauseSchema>;
export type WomenLed = z.infer<typeof womenLedSchema>;
export type Brand = z.infer<typeof brandSchema>;
export type GroupSignature = z.infer<typeof groupSignatureSchema>;
