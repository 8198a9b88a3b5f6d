import { z } from "zod";
import { ownChannelSchema, type OwnChannel } from "@cluster-market/contracts";

/** What this device remembers of the last sales, so that the next one takes three touches. */
export interface SaleMemory {
  channel: OwnChannel;
  /** Variant ids, the last sold first. */
  recent: string[];
  /** Last price a piece by variant id, home currency. */
  prices: Record<string, string>;
}

/** A cookie holds four kilobytes: twelve sizes with their prices stay well below. */
const most = 12;

const memorySchema = z.object({
  channel: ownChannelSchema,
  recent: z.array(z.string().max(60)).max(most),
  prices: z.record(z.string().max(60), z.string().regex(/^\d{1,9}(\.\d{1,3})?$/)),
});

export const noMemory: SaleMemory = { channel: "local_market", recent: [], prices: {} };

/** Reads the cookie's text; anything unexpected counts as nothing remembered. */
export function parseMemory(text: string | undefined): SaleMemory {
  if (!text) return noMemory;
  try {
    return memorySchema.safeParse(JSON.parse(text)).data ?? noMemory;
  } catch {
    return noMemory;
  }
}

interface RememberedSale {
  variantId: string;
  channel: OwnChannel;
  /** Price a piece where the buyer did not pay the list price; null forgets an earlier one. */
  unitPrice: string | null;
}

/** The memory after one more sale. */
export function remember(memory: SaleMemory, { variantId, channel, unitPrice }: RememberedSale): SaleMemory {
  const recent = [variantId, ...memory.recent.filter((id) => id !== variantId)].slice(0, most);
  const prices = Object.fromEntries(
    recent.flatMap((id) => {
      const price = id === variantId ? unitPrice : memory.prices[id];
      return price ? [[id, price]] : [];
    }),
  );
  return { channel, recent, prices };
}

/**
 * The price a piece of an amount written with all decimals of its currency ("43.500" for 3 → "14.500").
 * Null when it does not divide without remainder: no price is invented.
 */
export function exactUnitPrice(amount: string, quantity: number): string | null {
  const decimals = amount.split(".")[1]?.length ?? 0;
  const subunits = BigInt(amount.replace(".", ""));
  if (subunits % BigInt(quantity) !== 0n) return null;
  const each = String(subunits / BigInt(quantity)).padStart(decimals + 1, "0");
  return decimals === 0 ? each : `${each.slice(0, -decimals)}.${each.slice(-decimals)}`;
}
