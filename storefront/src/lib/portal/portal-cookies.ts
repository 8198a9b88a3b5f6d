import "server-only";
import { cookies } from "next/headers";
import { languageSchema, type Language } from "@cluster-market/contracts";
import { environment } from "@/env";

const sessionCookie = "portal_session";
const groupCookie = "portal_group";
const languageCookie = "portal_language";

const oneDay = 60 * 60 * 24;
const oneYear = oneDay * 365;

/** The portal's cookies go to the portal only, and no script reads them. */
function options(maxAge: number) {
  return {
    httpOnly: true,
    sameSite: "lax" as const,
    secure: environment.STOREFRONT_URL.startsWith("https:"),
    path: "/portal",
    maxAge,
  };
}

/** The member's bearer token; null when nobody is signed in on this device. */
export async function readToken(): Promise<string | null> {
  return (await cookies()).get(sessionCookie)?.value ?? null;
}

/** Id of the group chosen by a member of several; null leaves the choice to the backend. */
export async function readChosenGroup(): Promise<string | null> {
  return (await cookies()).get(groupCookie)?.value ?? null;
}

/** Language chosen on this device; null before any choice. */
export async function readChosenLanguage(): Promise<Language | null> {
  const parsed = languageSchema.safeParse((await cookies()).get(languageCookie)?.value);
  return parsed.success ? parsed.data : null;
}

/** Keeps a fresh token (the backend's tokens live one day) and forgets an earlier member's choice of group. */
export async function startSession(token: string): Promise<void> {
  const jar = await cookies();
  jar.set(sessionCookie, token, options(oneDay));
  jar.set(groupCookie, "", options(0));
}

export async function endSession(): Promise<void> {
  const jar = await cookies();
  jar.set(sessionCookie, "", options(0));
  jar.set(groupCookie, "", options(0));
}

export async function chooseGroup(groupId: string): Promise<void> {
  (await cookies()).set(groupCookie, groupId, options(oneYear));
}

export async function chooseLanguage(language: Language): Promise<void> {
  (await cookies()).set(languageCookie, language, options(oneYear));
}
