import type { Language, ProducerProduct } from "@cluster-market/contracts";
import { untouchedForm, type FormState } from "@/ui/form/form-state";

/** Name of a field of one size; rows keep their key when others are removed. */
export function sizeField(field: SizeField, row: string): string {
  return `${field}_${row}`;
}

export type SizeField = "variant" | "title" | "weight" | "price" | "price_eur" | "stock";

/** What the form of a new product starts with: one empty size. */
export function emptyProduct(language: Language): FormState {
  return { ...untouchedForm, values: { language, [sizeField("stock", "0")]: "0" }, rows: ["0"] };
}

/** What the form of a known product starts with. Amounts are shown as they are kept. */
export function knownProduct(product: ProducerProduct): FormState {
  const values: Record<string, string> = {
    name: product.name,
    description: product.description,
    language: product.language,
    category: product.category ?? "",
    ingredients: product.ingredients,
    allergens: product.allergens,
    storage: product.storage,
  };
  const rows = product.variants.map((variant, index) => {
    const row = String(index);
    values[sizeField("variant", row)] = variant.id;
    values[sizeField("title", row)] = variant.title;
    values[sizeField("weight", row)] = variant.net_weight_g === null ? "" : String(variant.net_weight_g);
    values[sizeField("price", row)] = variant.price?.amount ?? "";
    values[sizeField("price_eur", row)] = variant.price_eur?.amount ?? "";
    return row;
  });
  return { ...untouchedForm, values, rows: rows.length > 0 ? rows : ["0"] };
}

/** A key that no row has yet. */
export function nextRow(rows: readonly string[]): string {
  return String(Math.max(-1, ...rows.map(Number)) + 1);
}

/** Rows after a button of the form was pressed ("add_size", "remove_size:2"); null for any other button. */
export function changedRows(rows: readonly string[], intent: string | undefined): string[] | null {
  if (intent === "add_size") return rows.length < 10 ? [...rows, nextRow(rows)] : [...rows];
  if (intent?.startsWith("remove_size:")) {
    const left = rows.filter((row) => row !== intent.slice("remove_size:".length));
    return left.length > 0 ? left : [...rows];
  }
  return null;
}
