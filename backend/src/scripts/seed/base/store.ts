import { updateStoresWorkflow } from "@medusajs/medusa/core-flows";
import { Modules } from "@medusajs/framework/utils";
import type { SeedContext } from "../seed-context";

/** Locales of catalogue texts. Medusa knows the first two by itself; the Tunisian one is ours to add. */
const locales = [
  { code: "en-GB", name: "English (United Kingdom)" },
  { code: "fr-FR", name: "French (France)" },
  { code: "ar-TN", name: "Arabic (Tunisia)" },
];

/** Names the shop, its three currencies (prices hold the tax) and its three languages. */
export async function seedStore({ container }: SeedContext): Promise<void> {
  const translation = container.resolve(Modules.TRANSLATION);
  const known = await translation.listLocales({ code: locales.map((locale) => locale.code) });
  const missing = locales.filter((locale) => !known.some((one) => one.code === locale.code));
  if (missing.length > 0) await translation.createLocales(missing);

  await updateStoresWorkflow(container).run({
    input: {
      selector: {},
      update: {
        name: "Cluster Market",
        supported_currencies: [
          { currency_code: "eur", is_default: true, is_tax_inclusive: true },
          { currency_code: "tnd", is_tax_inclusive: true },
          { currency_code: "ghs", is_tax_inclusive: true },
        ],
        supported_locales: locales.map((locale) => ({ locale_code: locale.code })),
      },
    },
  });
}
