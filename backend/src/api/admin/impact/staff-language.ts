import type { Language } from "@cluster-market/uplift";

/** Staff read English and French; anything else reads English. */
export function staffLanguage(asked: unknown): Language {
  return asked === "fr" ? "fr" : "en";
}
