"use server";
import { redirect } from "next/navigation";
import { z } from "zod";
import {
  acceptInvitationAnswerSchema,
  languageSchema,
  producerMeAnswerSchema,
} from "@cluster-market/contracts";
import { portalSessionTexts, portalTexts, translator } from "@cluster-market/messages";
import { requireBackend } from "@/lib/backend";
import { BackendError } from "@/lib/backend-error";
import { chooseLanguage, readChosenLanguage, startSession } from "@/lib/portal/portal-cookies";
import { portalLanguage } from "@/lib/portal/portal-language";
import { returnPath } from "@/lib/portal/return-path";
import { typedValues, type FormState } from "@/ui/form/form-state";
import { normalizedIdentifier } from "./phone-number";

const tokenAnswer = z.object({ token: z.string().min(1) });

/** Signs a member in and goes to where she wanted to be; a wrong password keeps the identifier. */
export async function signIn(_state: FormState, form: FormData): Promise<FormState> {
  const language = await portalLanguage();
  const t = translator({ ...portalTexts, ...portalSessionTexts }, language);
  const { identifier = "", password = "", return_to } = typedValues(form);
  const kept = { values: { identifier }, help: null, rows: null };
  const errors: Record<string, string> = {};
  if (!identifier.trim()) errors.identifier = t("error.required");
  if (!password) errors.password = t("error.required");
  if (Object.keys(errors).length > 0) return { ...kept, errors, message: t("error.fields") };
  let token: string;
  try {
    const answer = await requireBackend({
      method: "POST",
      path: "/auth/producer/emailpass",
      body: { email: normalizedIdentifier(identifier), password },
    });
    token = tokenAnswer.parse(answer).token;
  } catch (error) {
    const message = signInFailure(error, t);
    return { ...kept, errors: {}, message };
  }
  await startSession(token);
  await adoptLanguage(token);
  redirect(returnPath(return_to));
}

function signInFailure(
  error: unknown,
  t: (key: "signIn.tooMany" | "error.outage" | "signIn.wrong") => string,
): string {
  if (!(error instanceof BackendError)) return t("signIn.wrong");
  if (error.isOutage) return t("error.outage");
  return error.status === 429 ? t("signIn.tooMany") : t("signIn.wrong");
}

/** On a device where no language was chosen the portal speaks the member's. */
async function adoptLanguage(token: string): Promise<void> {
  if (await readChosenLanguage()) return;
  try {
    const answer = await requireBackend({
      path: "/producer/me",
      headers: { authorization: `Bearer ${token}` },
    });
    await chooseLanguage(producerMeAnswerSchema.parse(answer).member.language);
  } catch {
    // Signed in all the same: the page itself says what is wrong (a suspended group, an outage).
  }
}

/** Sets the invited person's password, or checks the one of her account, and lets her in. */
export async function acceptInvitation(_state: FormState, form: FormData): Promise<FormState> {
  const { token: invitation = "", password = "", language: shown, has_account } = typedValues(form);
  const language = languageSchema.safeParse(shown).data ?? (await portalLanguage());
  const t = translator({ ...portalTexts, ...portalSessionTexts }, language);
  const refused = (message: string, error?: string): FormState => ({
    values: {},
    errors: error ? { password: error } : {},
    message,
    help: null,
    rows: null,
  });
  if (password.length < 8 && has_account) {
    return refused(t("error.fields"), password ? t("invitation.wrongPassword") : t("error.required"));
  }
  if (password.length < 8) return refused(t("error.fields"), t("invitation.rule"));
  if (password.length > 128) return refused(t("error.fields"), t("error.tooLong", { max: 128 }));
  let token: string;
  try {
    const answer = await requireBackend({
      method: "POST",
      path: "/producer-invitations/accept",
      body: { token: invitation, password },
    });
    token = acceptInvitationAnswerSchema.parse(answer).token;
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    if (error.isOutage) return refused(t("error.outage"));
    if (error.status === 429) return refused(t("signIn.tooMany"));
    if (error.problem?.code === "existing_account_password") {
      return refused(t("error.fields"), t(has_account ? "invitation.wrongPassword" : "invitation.existing"));
    }
    const reasons: Readonly<Record<string, string>> = {
      invitation_expired: t("invitation.expired"),
      invitation_used: t("invitation.used"),
      membership_revoked: t("invitation.revoked"),
    };
    return refused(reasons[error.problem?.code ?? ""] ?? t("invitation.unknown"));
  }
  await startSession(token);
  await adoptLanguage(token);
  redirect("/portal");
}
