import type { OrderAddress } from "./read-order";

/** Name of who receives the parcel. */
export function recipientOf(address: OrderAddress | null): string {
  return [address?.first_name, address?.last_name].filter(Boolean).join(" ");
}

/** The address as lines to write on a parcel, without the name and the country. */
export function addressLines(address: OrderAddress | null): string[] {
  const town = [address?.city, address?.province].filter(Boolean).join(", ");
  return [address?.address_1, address?.address_2, town].filter((line): line is string => Boolean(line));
}
