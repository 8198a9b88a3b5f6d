import { z } from "zod";
import { identifierSchema, passwordSchema } from "../shared/contact";
import { groupSignatureSchema, groupStatusSchema } from "../shared/group";
import { languageSchema } from "../shared/language";

/** GET /producer-invitations/:token: what the invited person is shown before setting a password. */
export const invitationViewSchema = z.object({
  invitation: z.object({
    group_name: z.string(),
    brand: z.string(),
    name: z.string(),
    identifier: z.string(),
    language: languageSchema,
    is_password_reset: z.boolean(),
    /** She has an account already, and accepts with its present password: none is chosen. */
    has_account: z.boolean(),
    expires_at: z.iso.datetime({ offset: true }),
  }),
});

/** POST /producer-invitations/accept. Codes: invitation_unknown, invitation_expired, invitation_used, password_too_short, existing_account_password. */
export const acceptInvitationRequestSchema = z.object({
  token: z.string().min(20).max(200),
  password: passwordSchema,
});
/** A bearer token of actor type `producer`. */
export const acceptInvitationAnswerSchema = z.object({ token: z.string() });

/** POST /auth/producer/emailpass (Medusa's own route): the identifier travels as `email`. */
export const producerSignInRequestSchema = z.object({
  email: identifierSchema,
  password: z.string().min(1).max(128),
});

/** GET /producer/me. The group in force is chosen by header `x-producer-group`, else the first. */
export const producerMeAnswerSchema = z.object({
  member: z.object({ id: z.string(), name: z.string(), identifier: z.string(), language: languageSchema }),
  group: groupSignatureSchema.extend({
    status: groupStatusSchema,
    home_currency: z.string(),
    time_zone: z.string(),
    /** Date in the group's time zone now. */
    today: z.iso.date(),
    outside_channels: z.array(z.string()),
  }),
  memberships: z.array(
    z.object({
      group_id: z.string(),
      group_name: z.string(),
      role: z.enum(["manager", "seller", "bookkeeper"]),
    }),
  ),
});
/** POST /producer/me */
export const producerMeUpdateSchema = z.object({ language: languageSchema });

export type InvitationView = z.infer<typeof invitationViewSchema>;
export type ProducerMe = z.infer<typeof producerMeAnswerSchema>;
