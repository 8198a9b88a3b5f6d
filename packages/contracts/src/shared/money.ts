import { z } from "zod";

/** A decimal number in text, e.g. "14.500"; never a float. */
export const decimalSchema = z.string().regex(/^-?\d{1,15}(\.\d{1,6})?$/, "a decimal number such as 14.500");

/** ISO 4217 in lower case, as Medusa keeps it. */
export const currencySchema = z.string().regex(/^[a-z]{3}$/, "a three-letter currency code");

/** An amount in major units with its currency: { amount: "14.500", currency: "tnd" }. */
export const moneySchema = z.object({ amount: decimalSchema, currency: currencySchema });

export type Money = z.infer<typeof moneySchema>;
