import { z } from "zod";
import { identifierSchema } from "../shared/contact";
import { dateSchema } from "../shared/date";
import { legalFormSchema, womenLedRuleSchema, womenLedSchema, groupStatusSchema } from "../shared/group";
import { languageSchema } from "../shared/language";
import { ownChannelSchema } from "../producer/sale";

const handle = z
  .string()
  .trim()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case letters, digits and hyphens")
  .max(60);

/** POST /admin/producer-groups: also makes stock location, shipping profile, fulfillment set and delivery options. */
export const groupInputSchema = z.object({
  handle,
  name: z.string().trim().min(2).max(80),
  name_in_script: z.string().trim().max(80).default(""),
  legal_form: legalFormSchema,
  cluster_id: z.string().min(1).max(100),
  founded: z.number().int().min(1900).max(2100).nullable().default(null),
  place: z.string().trim().min(2).max(120),
  district: z.string().trim().max(120).default(""),
  summary: z.string().trim().max(300).default(""),
  story: z.string().trim().max(4000).default(""),
  content_language: languageSchema.default("en"),
  /** First day of the month in which market access begins. */
  onboarded_on: dateSchema.nullable().default(null),
  women_led_rule: womenLedRuleSchema.default("cooperative"),
  outside_channels: z.array(ownChannelSchema).min(1).max(3).default(["local_market"]),
});
/** POST /admin/producer-groups/:id */
export const groupUpdateSchema = groupInputSchema
  .omit({ handle: true, cluster_id: true })
  .extend({
    status: groupStatusSchema,
    closed_from: dateSchema.nullable(),
    closed_to: dateSchema.nullable(),
    closed_note: z.string().max(300),
  })
  .partial();

/** POST /admin/producer-groups/:id/invitations */
export const invitationInputSchema = z.object({
  name: z.string().trim().min(2).max(120),
  identifier: identifierSchema,
  language: languageSchema.default("en"),
  role: z.enum(["manager", "seller", "bookkeeper"]).default("manager"),
});
/** `link` is shown once, to copy into a chat; only a hash is kept. */
export const invitationAnswerSchema = z.object({
  invitation: z.object({
    id: z.string(),
    link: z.string(),
    expires_at: z.iso.datetime({ offset: true }),
    mailed: z.boolean(),
    is_password_reset: z.boolean(),
  }),
});

/** POST /admin/producer-groups/:id/membership-snapshots */
export const snapshotInputSchema = z
  .object({
    counted_on: dateSchema,
    women: z.number().int().min(0).max(100_000),
    men: z.number().int().min(0).max(100_000),
    youth: z.number().int().min(0).max(100_000),
    leadership_women: z.number().int().min(0).max(1_000),
    leadership_men: z.number().int().min(0).max(1_000),
    led_by_woman: z.boolean(),
    women_ownership_percent: z.number().int().min(0).max(100).nullable().default(null),
    verified: z.boolean().default(false),
  })
  .refine((counts) => counts.youth <= counts.women + counts.men, {
    path: ["youth"],
    message: "more young members than members",
  });

/** POST /admin/producer-groups/:id/certificates; verified by POST …/certificates/:cid/verify. */
export const certificateInputSchema = z
  .object({
    standard: z.string().trim().min(2).max(80),
    issuer: z.string().trim().min(2).max(120),
    number: z.string().trim().min(1).max(80),
    scope: z.string().trim().max(200).default(""),
    issued_on: dateSchema,
    expires_on: dateSchema,
  })
  .refine((dates) => dates.expires_on > dates.issued_on, {
    path: ["expires_on"],
    message: "not after the day of issue",
  });

/** POST /admin/listings/:product_id/suspend; lifted by …/restore. */
export const suspendInputSchema = z.object({ reason: z.string().trim().min(5).max(500) });

/** GET /admin/listings/:product_id. The reason is null while the product is not suspended; the group for Medusa's own products. */
export const listingStateAnswerSchema = z.object({
  listing: z.object({
    group: z.object({ id: z.string(), name: z.string() }).nullable(),
    suspended_reason: z.string().nullable(),
  }),
});

export const adminGroupSchema = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  name_in_script: z.string(),
  legal_form: legalFormSchema,
  status: groupStatusSchema,
  cluster: z.object({ id: z.string(), name: z.string(), handle: z.string() }),
  country: z.string(),
  home_currency: z.string(),
  founded: z.number().nullable(),
  place: z.string(),
  district: z.string(),
  summary: z.string(),
  story: z.string(),
  content_language: languageSchema,
  onboarded_on: dateSchema.nullable(),
  women_led_rule: womenLedRuleSchema,
  women_led: womenLedSchema,
  outside_channels: z.array(z.string()),
  closed_from: dateSchema.nullable(),
  closed_to: dateSchema.nullable(),
  closed_note: z.string(),
  members: z.array(
    z.object({
      id: z.string(),
      membership_id: z.string(),
      name: z.string(),
      identifier: z.string(),
      language: languageSchema,
      role: z.string(),
      revoked: z.boolean(),
    }),
  ),
  invitations: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      identifier: z.string(),
      state: z.enum(["open", "accepted", "expired", "superseded"]),
      expires_at: z.iso.datetime({ offset: true }),
    }),
  ),
  snapshots: z.array(
    z.object({
      id: z.string(),
      counted_on: dateSchema,
      women: z.number(),
      men: z.number(),
      youth: z.number(),
      leadership_women: z.number(),
      leadership_men: z.number(),
      led_by_woman: z.boolean(),
      women_ownership_percent: z.number().nullable(),
      verified_on: dateSchema.nullable(),
      verified_by: z.string(),
    }),
  ),
  certificates: z.array(
    z.object({
      id: z.string(),
      standard: z.string(),
      issuer: z.string(),
      number: z.string(),
      scope: z.string(),
      issued_on: dateSchema,
      expires_on: dateSchema,
      verified_on: dateSchema.nullable(),
      verified_by: z.string(),
      state: z.enum(["unverified", "valid", "expired"]),
    }),
  ),
  product_count: z.number().int(),
});

export type ListingStateAnswer = z.infer<typeof listingStateAnswerSchema>;
export type GroupInput = z.infer<typeof groupInputSchema>;
export type AdminGroup = z.infer<typeof adminGroupSchema>;
export type InvitationInput = z.infer<typeof invitationInputSchema>;
export type SnapshotInput = z.infer<typeof snapshotInputSchema>;
export type CertificateInput = z.infer<typeof certificateInputSchema>;
