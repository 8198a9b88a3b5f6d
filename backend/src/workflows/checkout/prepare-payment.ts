import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
} from "@medusajs/medusa/core-flows";
import type { Money } from "@cluster-market/money";
import type { Basket } from "./read-basket";

/**
 * Leaves the basket with one payment session of the chosen provider over exactly the rounded total, since Medusa's
 * own total has more decimals than money has.
 */
export async function preparePayment(
  container: MedusaContainer,
  basket: Basket,
  providerId: string,
  total: Money,
): Promise<void> {
  const collectionId = basket.payment_collection?.id ?? (await createCollection(container, basket.id));
  await container.resolve(Modules.PAYMENT).updatePaymentCollections(collectionId, {
    // Typed as a number, stored from text without loss.
    amount: total.amount,
  });
  await createPaymentSessionsWorkflow(container).run({
    input: { payment_collection_id: collectionId, provider_id: providerId },
  });
}

async function createCollection(container: MedusaContainer, cartId: string): Promise<string> {
  const { result } = await createPaymentCollectionForCartWorkflow(container).run({
    input: { cart_id: cartId },
  });
  return result.id;
}
