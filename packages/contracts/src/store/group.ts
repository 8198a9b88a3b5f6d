import { z } from "zod";
import { localeSchema, localizedTextSchema } from "../shared/language";
import { groupSignatureSchema, legalFormSchema, womenLedSchema } from "../shared/group";
import { pagingSchema } from "../shared/paging";

/** Stored as `verified_by` when the project's staff checked: pages say it in the reader's language. */
export const checkedByProject = "the project";

/** Only verified and unexpired certificates reach this shape. */
export const publicCertificateSchema = z.object({
  standard: z.string(),
  issuer: z.string(),
  number: z.string(),
  scope: localizedTextSchema,
  issued_on: z.iso.date(),
  expires_on: z.iso.date(),
  verified_by: z.string(),
  verified_on: z.iso.date(),
});

/** Counts of the newest verified register; each is null where publishing it could disclose a person. */
export const publicMembersSchema = z.object({
  total: z.number().int().nullable(),
  women: z.number().int().nullable(),
  as_of: z.iso.date(),
});

export const groupProfileSchema = groupSignatureSchema.omit({ women_led: true }).extend({
  legal_form: legalFormSchema,
  founded: z.number().int().nullable(),
  district: z.string(),
  summary: localizedTextSchema,
  story: localizedTextSchema,
  landscape: z.string(),
  on_market_since: z.iso.date().nullable(),
  closed: z.object({ from: z.iso.date(), to: z.iso.date(), note: localizedTextSchema }).nullable(),
  women_led: womenLedSchema,
  members: publicMembersSchema.nullable(),
  certificates: z.array(publicCertificateSchema),
  /** Months are 1 to 12. */
  season: z.array(z.object({ label: localizedTextSchema, months: z.array(z.number().int().min(1).max(12)) })),
  is_demonstration: z.boolean(),
});

/** GET /store/producer-groups */
export const groupListQuerySchema = pagingSchema.extend({
  locale: localeSchema.default("en-GB"),
  cluster: z.string().max(100).optional(),
  country: z.string().length(2).optional(),
  women_led: z.enum(["true", "false"]).optional(),
  certificate: z.string().max(100).optional(),
  q: z.string().max(200).optional(),
});
export const groupListAnswerSchema = z.object({
  producer_groups: z.array(groupSignatureSchema.extend({ summary: localizedTextSchema })),
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
});
/** GET /store/producer-groups/:handle?locale= */
export const groupAnswerSchema = z.object({ producer_group: groupProfileSchema });

export type GroupProfile = z.infer<typeof groupProfileSchema>;
export type PublicCertificate = z.infer<typeof publicCertificateSchema>;
export type GroupListAnswer = z.infer<typeof groupListAnswerSchema>;
export type GroupAnswer = z.infer<typeof groupAnswerSchema>;
