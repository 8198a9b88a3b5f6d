import { checkoutAddressSchema, type CheckoutAddress } from "@cluster-market/contracts";
import { isPhone } from "./phone";
import { isRegionOf } from "./regions";

export const addressFields = [
  "name",
  "phone",
  "email",
  "province",
  "city",
  "address_1",
  "address_2",
] as const;
export type AddressField = (typeof addressFields)[number];

export interface TypedAddress {
  /** As typed, to be shown again. */
  values: Readonly<Record<AddressField, string>>;
  /** Fields that need a correction; the form has a sentence for each. */
  wrong: readonly AddressField[];
  /** The address when nothing is wrong. */
  address: CheckoutAddress | null;
}

/** Reads the address form. `country` decides which regions exist and which phone numbers can be called. */
export function readAddress(form: FormData, country: string): TypedAddress {
  const values = Object.fromEntries(
    addressFields.map((field) => {
      const value = form.get(field);
      return [field, typeof value === "string" ? value.slice(0, 1000) : ""];
    }),
  ) as Record<AddressField, string>;
  const parsed = checkoutAddressSchema.safeParse(values);
  const wrong = new Set<AddressField>();
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const field = addressFields.find((candidate) => candidate === issue.path[0]);
      if (field) wrong.add(field);
    }
  }
  if (!isPhone(values.phone, country)) wrong.add("phone");
  if (!isRegionOf(country, values.province)) wrong.add("province");
  return { values, wrong: [...wrong], address: parsed.success && wrong.size === 0 ? parsed.data : null };
}
