import { orderMessages, translator, type Language } from "@cluster-market/messages";

export interface MessageLine {
  title: string;
  variant_title: string;
  quantity: number;
}

/** "3 × Harissa, 385 g", without a variant that says nothing. */
export function orderLineText(line: MessageLine, language: Language): string {
  const t = translator(orderMessages, language);
  const { quantity, title, variant_title: variant } = line;
  return variant && variant !== title
    ? t("line", { quantity, title, variant })
    : t("lineWithoutVariant", { quantity, title });
}
