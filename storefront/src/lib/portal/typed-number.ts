import { decimalsOf } from "@cluster-market/money";

const arabicDigits = "٠١٢٣٤٥٦٧٨٩";
const persianDigits = "۰۱۲۳۴۵۶۷۸۹";

/** What a phone's keyboard gives, with digits 0 to 9, a point for decimals and no spaces between thousands. */
function latin(typed: string): string {
  return [...typed]
    .map((sign) => {
      const arabic = arabicDigits.indexOf(sign);
      if (arabic >= 0) return String(arabic);
      const persian = persianDigits.indexOf(sign);
      return persian >= 0 ? String(persian) : sign;
    })
    .join("")
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace(/[,٫]/g, ".");
}

/**
 * The amount a person typed ("14,5", "1 200.000", "١٤٫٥") as a decimal in text.
 * Null when it is no amount above zero, is absurdly large, or has more decimals than the currency.
 */
export function typedAmount(typed: string, currency: string): string | null {
  const text = latin(typed);
  if (!/^\d{1,9}(\.\d*)?$/.test(text)) return null;
  const [whole = "0", decimals = ""] = text.split(".");
  if (decimals.length > decimalsOf(currency)) return null;
  const amount = decimals ? `${whole}.${decimals}` : whole;
  return /[1-9]/.test(amount) ? amount : null;
}

/** A whole number from `min` to `max`; null for anything else. */
export function typedWhole(typed: string, min: number, max: number): number | null {
  const text = latin(typed);
  if (!/^\d{1,9}$/.test(text)) return null;
  const value = Number(text);
  return value >= min && value <= max ? value : null;
}
