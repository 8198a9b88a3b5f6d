import type { BigNumberInput } from "@medusajs/framework/types";
import { MathBN } from "@medusajs/framework/utils";

/** One of Medusa's numbers as a decimal in text. Twelve decimals: more than any price has, less than its noise. */
export function amountText(value: BigNumberInput | null | undefined): string {
  return MathBN.convert(value ?? 0).toFixed(12);
}
