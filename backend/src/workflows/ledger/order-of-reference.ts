import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { LedgerDue } from "../../modules/sales-ledger/order-entries-sql";

/** The order that a payment or a fulfillment belongs to; undefined when it belongs to none (yet). */
export async function orderOfReference(
  container: MedusaContainer,
  { kind, reference_id }: LedgerDue,
): Promise<string | undefined> {
  if (kind === "order") return reference_id;
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  if (kind === "fulfillment") {
    const { data } = await query.graph({
      entity: "order_fulfillment",
      fields: ["order_id"],
      filters: { fulfillment_id: reference_id },
    });
    return (data as { order_id: string }[])[0]?.order_id;
  }
  const { data: payments } = await query.graph({
    entity: "payment",
    fields: ["payment_collection_id"],
    filters: { id: reference_id },
  });
  const collectionId = (payments as { payment_collection_id: string }[])[0]?.payment_collection_id;
  if (!collectionId) return undefined;
  const { data } = await query.graph({
    entity: "order_payment_collection",
    fields: ["order_id"],
    filters: { payment_collection_id: collectionId },
  });
  return (data as { order_id: string }[])[0]?.order_id;
}
