import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { parsePhoneNumberFromString, type CountryCode } from "libphonenumber-js";
import { displayIdOf } from "./order-number";

interface Contacts {
  id: string;
  email: string | null;
  sales_channel_id: string;
  shipping_address: { phone: string | null; country_code: string | null } | null;
}

/**
 * The order of a number when the contact is the one it was made with: e-mail without regard to case, or phone however
 * it is typed. Null in every other case, so that a caller cannot tell a wrong number from a wrong contact.
 */
export async function lookUpOrder(
  container: MedusaContainer,
  lookup: { number: string; contact: string },
  salesChannelIds: readonly string[],
): Promise<string | null> {
  const displayId = displayIdOf(lookup.number);
  if (displayId === null) return null;
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "email", "sales_channel_id", "shipping_address.phone", "shipping_address.country_code"],
    filters: { display_id: displayId },
  });
  const [order] = data as Contacts[];
  if (!order || !salesChannelIds.includes(order.sales_channel_id)) return null;
  return isContactOf(order, lookup.contact) ? order.id : null;
}

function isContactOf(order: Contacts, contact: string): boolean {
  const typed = contact.trim().toLowerCase();
  if (typed.includes("@")) return order.email?.trim().toLowerCase() === typed;
  const country = order.shipping_address?.country_code?.toUpperCase();
  const known = normalPhone(order.shipping_address?.phone ?? "", country);
  return known !== "" && known === normalPhone(typed, country);
}

/** E.164 where the number can be read as one of the country; else its digits, which compare as typed. */
function normalPhone(phone: string, country: string | undefined): string {
  const parsed = parsePhoneNumberFromString(phone, country as CountryCode | undefined);
  return parsed ? parsed.number : phone.replace(/\D/g, "");
}
