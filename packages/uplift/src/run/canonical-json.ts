/** Digits kept of a fraction: engines may differ in the last of the sixteen, and no reader needs them. */
const DIGITS = 12;

/**
 * JSON with keys in order and fractions to twelve digits, so that equal data has equal bytes on every
 * machine. Typed arrays are written as arrays; undefined fields are left out.
 * @throws TypeError for a number that is not finite: JSON would silently make it null.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new TypeError(`Cannot store the number ${String(value)}`);
    return String(Number.isInteger(value) ? value + 0 : Number(value.toPrecision(DIGITS)));
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  if (Array.isArray(value) || ArrayBuffer.isView(value)) {
    return `[${Array.from(value as ArrayLike<unknown>, canonicalJson).join(",")}]`;
  }
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
  return `{${fields.join(",")}}`;
}
