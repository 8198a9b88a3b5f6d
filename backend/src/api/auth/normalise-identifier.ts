/**
 * The form in which a member's identifier is kept: an e-mail in lower case, or a phone number as + and digits
 * ("00216 20-123 456" and "+216 20 123 456" are one). A number without its country stays as it is.
 */
export function normaliseIdentifier(typed: string): string {
  const trimmed = typed.trim();
  if (trimmed.includes("@")) return trimmed.toLowerCase();
  return trimmed.replace(/[\s().\-\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "").replace(/^00/, "+");
}
