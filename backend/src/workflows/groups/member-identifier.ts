import { parsePhoneNumberFromString, type CountryCode } from "libphonenumber-js";
import { z } from "zod";

/**
 * What a member will sign in with, in the form it is kept: E.164, or an e-mail in lower case.
 * @param country of the group, for numbers typed without one; ISO 3166-1 alpha-2, lower case.
 * @returns null for what is neither a number nor an address.
 */
export function memberIdentifier(typed: string, country: string): string | null {
  const text = typed.trim();
  if (text.includes("@")) {
    const email = z.email().max(254).safeParse(text.toLowerCase());
    return email.success ? email.data : null;
  }
  const phone = parsePhoneNumberFromString(text, country.toUpperCase() as CountryCode);
  return phone?.isValid() ? phone.number : null;
}
