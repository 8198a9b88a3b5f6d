export interface ParsedIngredient {
  name: string;
  /** Whole per cent of the weight, when the list says it: "red pepper 70 %". */
  percent: number | null;
}

/** Separators of a typed list: Latin and Arabic commas and semicolons and line ends, but no decimal comma, none in brackets. */
const separator = /(?:(?<!\d)[,،]|[,،](?!\d)|[;؛\n])(?![^(]*\))/u;
const percentage = /^(.*?)[\s(:]*(?<![\d.,])(\d{1,3})\s*[%٪]\s*\)?$/u;

/** "Red pepper 70 %, garlic, salt" → three ingredients in their order. */
export function parseIngredients(typed: string): ParsedIngredient[] {
  return typed
    .split(separator)
    .map((part) => part.trim().replace(/\.$/, ""))
    .filter((part) => part.length > 0)
    .map((part) => {
      const [, name, percent] = percentage.exec(part) ?? [];
      if (!name || Number(percent) > 100) return { name: part, percent: null };
      return { name: name.trim(), percent: Number(percent) };
    });
}

/** The list as it is typed: what `parseIngredients` reads back. */
export function writeIngredients(ingredients: readonly ParsedIngredient[], language: string): string {
  return ingredients
    .map(({ name, percent }) => (percent === null ? name : `${name} ${String(percent)} %`))
    .join(language === "ar" ? "، " : ", ");
}

/** Whether the words about allergens name this ingredient: "sesame" names "sesame seeds". */
export function isAllergen(ingredient: string, allergens: string): boolean {
  const name = ingredient.toLowerCase();
  return parseIngredients(allergens.toLowerCase()).some(
    ({ name: term }) => term.length >= 3 && (name.includes(term) || term.includes(name)),
  );
}
