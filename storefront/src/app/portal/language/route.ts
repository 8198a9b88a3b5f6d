import { languageSchema } from "@cluster-market/contracts";
import { chooseLanguage, readToken } from "@/lib/portal/portal-cookies";
import { askProducer } from "@/lib/portal/producer-api";
import { returnPath } from "@/lib/portal/return-path";
import { isSameOrigin } from "@/lib/portal/same-origin";
import { foreignForm, seeOther } from "@/lib/portal/see-other";

/** Keeps the language on this device, and for the member's messages when one is signed in. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return foreignForm();
  const form = await readForm(request);
  const wanted = form?.get("return_to");
  const back = returnPath(typeof wanted === "string" ? wanted : null);
  const language = languageSchema.safeParse(form?.get("language"));
  if (!language.success) return seeOther(back);
  await chooseLanguage(language.data);
  if (await readToken()) await tellBackend(language.data);
  return seeOther(isDoor(wanted) ? wanted : back);
}

/** Pages for those who are not signed in are no place to return to after signing in, but one may stay on them. */
function isDoor(path: unknown): path is string {
  return (
    typeof path === "string" &&
    /^\/portal\/(sign-in|invitation)(\/[\w-]{1,200})?(\?[\w=&%.-]{0,300})?$/.test(path)
  );
}

async function tellBackend(language: string): Promise<void> {
  try {
    await askProducer({ method: "POST", path: "/producer/me", body: { language } });
  } catch {
    // The page's language is kept on the device in any case; messages follow at the next change.
  }
}

async function readForm(request: Request): Promise<FormData | null> {
  try {
    return await request.formData();
  } catch {
    return null;
  }
}
