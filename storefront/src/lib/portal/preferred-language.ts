import { languageSchema, type Language } from "@cluster-market/contracts";

/** The first of our languages that an Accept-Language header names; English when it names none. */
export function preferredLanguage(acceptLanguage: string): Language {
  const wanted = acceptLanguage
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const quality = parameters.find((parameter) => parameter.trim().startsWith("q="));
      return { tag: tag.toLowerCase().split("-")[0], quality: quality ? Number(quality.trim().slice(2)) : 1 };
    })
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wanted) {
    const parsed = languageSchema.safeParse(tag);
    if (parsed.success) return parsed.data;
  }
  return "en";
}
