import { languageSchema, type Language, type ProducerProductInput } from "@cluster-market/contracts";
import { portalTexts, translator } from "@cluster-market/messages";
import { typedAmount, typedWhole } from "@/lib/portal/typed-number";
import { sizeField } from "./product-form-values";

export type ParsedProduct =
  { input: ProducerProductInput; errors: null } | { input: null; errors: Record<string, string> };

interface ParseOptions {
  language: Language;
  currency: string;
  pictureIds: readonly string[];
}

const largestText = {
  name: 80,
  description: 2000,
  ingredients: 1000,
  allergens: 300,
  storage: 300,
  title: 60,
} as const;

/** Reads what was typed into the product form; errors by field name, in the reader's language. */
export function parseProduct(
  values: Readonly<Record<string, string>>,
  rows: readonly string[],
  { language, currency, pictureIds }: ParseOptions,
): ParsedProduct {
  const t = translator(portalTexts, language);
  const errors: Record<string, string> = {};
  const text = (name: string, max: number, min = 0): string => {
    const typed = (values[name] ?? "").trim();
    if (min > 0 && typed === "") errors[name] = t("error.required");
    else if (typed.length < min) errors[name] = t("error.tooShort", { min });
    else if (typed.length > max) errors[name] = t("error.tooLong", { max });
    return typed;
  };
  const whole = (name: string, min: number, max: number): number => {
    const value = typedWhole(values[name] ?? "", min, max);
    if (value === null) errors[name] = t("error.whole", { min, max: String(max) });
    return value ?? min;
  };
  const amount = (name: string, inCurrency: string): string => {
    const value = typedAmount(values[name] ?? "", inCurrency);
    if (value === null)
      errors[name] = t("error.amount", { example: inCurrency === "tnd" ? "14.500" : "25.00" });
    return value ?? "0";
  };
  const typedIn = languageSchema.safeParse(values.language);
  const category = values.category ?? "";
  if (!category) errors.category = t("error.required");
  const input: ProducerProductInput = {
    name: text("name", largestText.name, 2),
    description: text("description", largestText.description),
    language: typedIn.data ?? language,
    category,
    picture_ids: [...pictureIds],
    ingredients: text("ingredients", largestText.ingredients),
    allergens: text("allergens", largestText.allergens),
    storage: text("storage", largestText.storage),
    variants: rows.map((row) => {
      const id = values[sizeField("variant", row)];
      const priceEur = sizeField("price_eur", row);
      return {
        ...(id ? { id } : {}),
        title: text(sizeField("title", row), largestText.title, 1),
        net_weight_g: whole(sizeField("weight", row), 1, 1_000_000),
        price: amount(sizeField("price", row), currency),
        price_eur: (values[priceEur] ?? "").trim() === "" ? null : amount(priceEur, "eur"),
        // A known size keeps its count; it is corrected on the stock page.
        stock: id ? 0 : whole(sizeField("stock", row), 0, 1_000_000),
      };
    }),
  };
  return Object.keys(errors).length > 0 ? { input: null, errors } : { input, errors: null };
}

/** The form's field that a path of the backend's error means, e.g. "variants.1.price" → "price_3". */
export function fieldOfPath(path: string, rows: readonly string[]): string {
  const [, index, field] = /^variants\.(\d+)\.(\w+)/.exec(path) ?? [];
  const row = index === undefined ? undefined : rows[Number(index)];
  if (row === undefined || field === undefined) return path.split(".")[0] ?? path;
  return field === "net_weight_g" ? sizeField("weight", row) : `${field}_${row}`;
}
