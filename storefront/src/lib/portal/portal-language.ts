import "server-only";
import { cache } from "react";
import { headers } from "next/headers";
import type { Language } from "@cluster-market/contracts";
import { preferredLanguage } from "./preferred-language";
import { readChosenLanguage } from "./portal-cookies";

/** Language of the portal's pages: the one chosen on this device, else the browser's. */
export const portalLanguage = cache(async (): Promise<Language> => {
  return (await readChosenLanguage()) ?? preferredLanguage((await headers()).get("accept-language") ?? "");
});
