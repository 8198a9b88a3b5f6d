import "server-only";
import { salesAnswerSchema, type SalesAnswer } from "@cluster-market/contracts";
import { readProducer } from "@/lib/portal/read-producer";

/** A month of the group's ledger; without a month, the current one. */
export async function readSales(month: string | null, page: string): Promise<SalesAnswer> {
  const query = month ? `?month=${encodeURIComponent(month)}` : "";
  return readProducer(`/producer/sales${query}`, salesAnswerSchema, page);
}
