const arabicDigits = "٠١٢٣٤٥٦٧٨٩";

/**
 * What one signs in with, as the backend keeps it: an e-mail in lower case, or a phone number in E.164 where its
 * country can be told: eight digits are Tunisian, ten with a leading nought Ghanaian. Anything else stays as typed.
 */
export function normalizedIdentifier(typed: string): string {
  const text = typed.trim();
  if (text.includes("@")) return text.toLowerCase();
  const digits = [...text]
    .map((sign) => (arabicDigits.includes(sign) ? String(arabicDigits.indexOf(sign)) : sign))
    .join("")
    .replace(/[\s().\-\u00a0\u200e\u200f\u202a-\u202e]/g, "");
  if (/^\+\d{7,15}$/.test(digits)) return digits;
  if (/^00[1-9]\d{6,14}$/.test(digits)) return `+${digits.slice(2)}`;
  if (/^[2-9]\d{7}$/.test(digits)) return `+216${digits}`;
  if (/^0\d{9}$/.test(digits)) return `+233${digits.slice(1)}`;
  if (/^(216[2-9]\d{7}|233\d{9})$/.test(digits)) return `+${digits}`;
  return text;
}
