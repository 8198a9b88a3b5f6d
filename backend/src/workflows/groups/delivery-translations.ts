import { localeOf, type Language } from "@cluster-market/contracts";
import { homeCountries } from "./home-country";

const languages: readonly Language[] = ["en", "fr", "ar"];

interface MadeOption {
  id: string;
  type?: { id: string; code: string } | null;
}

/** Translations of a new group's delivery options into the languages that their own columns do not hold. */
export function deliveryTranslations(country: string, options: readonly MadeOption[]) {
  const home = homeCountries[country];
  if (!home) return [];
  const others = languages.filter((language) => language !== home.language);
  return options.flatMap((option) => {
    const texts = home.delivery.find((one) => one.code === option.type?.code);
    if (!texts || !option.type) return [];
    const typeId = option.type.id;
    return others.flatMap((language) => [
      {
        reference: "shipping_option",
        reference_id: option.id,
        locale_code: localeOf(language),
        translations: { name: texts.name[language] },
      },
      {
        reference: "shipping_option_type",
        reference_id: typeId,
        locale_code: localeOf(language),
        translations: { label: texts.name[language], description: texts.description[language] },
      },
    ]);
  });
}
