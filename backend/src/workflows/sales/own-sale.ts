import type { OwnChannel } from "@cluster-market/contracts";

/** A sale made in person, checked: whose, what, how much, where. */
export interface OwnSale {
  groupId: string;
  memberId: string;
  /** Of the form, so that pressing twice writes one sale. */
  idempotencyKey: string;
  productId: string;
  variantId: string;
  /** As the product is called now; survives it. */
  title: string;
  quantity: number;
  /** Major units of `currency`, decimals in text. */
  amount: string;
  currency: string;
  country: string;
  channel: OwnChannel;
  /** "YYYY-MM-DD" in the group's time zone. */
  occurredOn: string;
  /** Where the pieces leave the stock; null when they do not. */
  stock: { inventoryItemId: string; locationId: string } | null;
}

/** What names a group's sale in the ledger: the key is the form's own, so the group keeps two groups' apart. */
export function saleSourceId(groupId: string, idempotencyKey: string): string {
  return `${groupId}:${idempotencyKey}`;
}

/** The one line that a sale in person has in the ledger. */
export const saleSourceLine = "1";

/** Kept in an entry's note, so that a reversal knows to put the pieces back. */
export const takenFromStock = "taken from stock";
