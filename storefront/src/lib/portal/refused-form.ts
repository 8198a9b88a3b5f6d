import "server-only";
import { unstable_rethrow } from "next/navigation";
import { portalTexts, translator, type Language } from "@cluster-market/messages";
import { BackendError } from "@/lib/backend-error";
import { leaveIfShutOut } from "./read-producer";

/** What a form that was not saved says: for the whole form, and by the backend's field path. */
export interface Refusal {
  message: string;
  fields: Record<string, string>;
  help: { href: string; label: string } | null;
}

interface RefusalOptions {
  language: Language;
  /** Page of the form. */
  page: string;
  /** Words for the codes this form expects. */
  codes?: Readonly<Record<string, string>>;
  /** True for a form with typed text: signed out, it stays and offers to sign in beside it. */
  keepsTyping?: boolean;
}

/**
 * Turns what the backend refused into words. Leaves for sign-in or the suspended page where nothing typed is lost.
 * @throws the error itself when it is not the backend's
 */
export function refusalOf(
  error: unknown,
  { language, page, codes = {}, keepsTyping }: RefusalOptions,
): Refusal {
  unstable_rethrow(error);
  if (!(error instanceof BackendError)) throw error;
  const t = translator(portalTexts, language);
  if (error.status === 401 && keepsTyping) {
    const href = `/portal/sign-in?reason=expired&return_to=${encodeURIComponent(page)}`;
    return { message: t("error.signedOut"), fields: {}, help: { href, label: t("action.signIn") } };
  }
  leaveIfShutOut(error, page);
  if (error.isOutage) return { message: t("error.outage"), fields: {}, help: null };
  const known = codes[error.problem?.code ?? ""];
  const fields = Object.fromEntries(
    (error.problem?.fields ?? []).map(({ path }) => [path, t("error.value")]),
  );
  const general = error.problem?.code === "role_forbids" ? t("error.role") : t("error.refused");
  return { message: known ?? (Object.keys(fields).length ? t("error.fields") : general), fields, help: null };
}
