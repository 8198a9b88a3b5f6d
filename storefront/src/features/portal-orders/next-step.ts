import type { ProducerOrder } from "@cluster-market/contracts";

export type OrderStep = "pack" | "ship" | "deliver";

/**
 * What the group does next with its slice; null when nothing is left, or while a bank transfer is awaited.
 * A parcel may be packed while the transfer is under way, but it does not leave.
 */
export function nextStep(order: Pick<ProducerOrder, "status" | "payment">): OrderStep | null {
  if (order.payment.state === "canceled") return null;
  if (order.status === "placed") return "pack";
  if (order.payment.state === "await_transfer") return null;
  if (order.status === "packed") return "ship";
  return order.status === "sent" ? "deliver" : null;
}
