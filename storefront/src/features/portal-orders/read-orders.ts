import "server-only";
import {
  producerOrderAnswerSchema,
  producerOrdersAnswerSchema,
  type ProducerOrder,
} from "@cluster-market/contracts";
import { readProducer } from "@/lib/portal/read-producer";

/** The group's slices that still ask for something, or those that are over. */
export async function readOrders(status: "open" | "done"): Promise<ProducerOrder[]> {
  const page = `/portal/orders${status === "done" ? "?status=done" : ""}`;
  return (await readProducer(`/producer/orders?status=${status}`, producerOrdersAnswerSchema, page)).orders;
}

/** One slice; another group's is "not found". */
export async function readOrder(id: string): Promise<ProducerOrder> {
  const path = `/producer/orders/${encodeURIComponent(id)}`;
  return (await readProducer(path, producerOrderAnswerSchema, `/portal/orders/${encodeURIComponent(id)}`))
    .order;
}
