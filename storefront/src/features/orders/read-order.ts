import "server-only";
import { z } from "zod";
import { orderLookupAnswerSchema, orderViewAnswerSchema, type OrderView } from "@cluster-market/contracts";
import { askBackend, requireBackend } from "@/lib/backend";
import { BackendError } from "@/lib/backend-error";
import { storeHeaders, type ReaderMarket } from "@/lib/market";

/** The order behind a signed link; null when the link is wrong or no longer valid. @throws BackendError */
export async function readOrder(market: ReaderMarket, token: string): Promise<OrderView | null> {
  if (!/^[\w.~-]{10,2000}$/.test(token)) return null;
  try {
    const answer = await askBackend({
      path: `/store/orders/by-token/${token}?locale=${market.locale}`,
      headers: storeHeaders(market),
    });
    return answer === null ? null : orderViewAnswerSchema.parse(answer).order;
  } catch (error) {
    if (error instanceof BackendError && !error.isOutage) return null;
    throw error;
  }
}

export type LookupOutcome = { token: string } | { problem: "not_found" | "too_many" | "failed" };

/** Finds an order by its number and the contact given with it. */
export async function lookUpOrder(
  market: ReaderMarket,
  number: string,
  contact: string,
): Promise<LookupOutcome> {
  try {
    const answer = await requireBackend({
      method: "POST",
      path: "/store/orders/lookup",
      headers: storeHeaders(market),
      body: z.object({ number: z.string(), contact: z.string() }).parse({ number, contact }),
    });
    return { token: orderLookupAnswerSchema.parse(answer).token };
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    if (error.status === 429) return { problem: "too_many" };
    return { problem: error.isOutage ? "failed" : "not_found" };
  }
}
