/** National numbers: 0 and nine digits in Ghana, eight digits in Tunisia. */
const national: Readonly<Record<string, RegExp>> = { gh: /^0\d{9}$/, tn: /^[2-9]\d{7}$/ };

/** True for a national number of the country, or an international one (+ and 8 to 15 digits), however spaced. */
export function isPhone(typed: string, country: string): boolean {
  const digits = typed.replace(/[\s().-]/g, "").replace(/^00/, "+");
  return /^\+[1-9]\d{7,14}$/.test(digits) || (national[country]?.test(digits) ?? false);
}

/** A number as people of the country write it, to show beside a wrong one. */
export function examplePhone(country: string): string {
  return country === "tn" ? "20 123 456" : "024 123 4567";
}
