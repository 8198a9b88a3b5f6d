import type { PlaceOrderRequest } from "@cluster-market/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import { makeOrderWhole } from "../orders/make-order-whole";
import { describeBasket, type DescribedBasket } from "./describe-basket";
import { placeRefusal, type PlaceRefusal } from "./place-refusal";
import { preparePayment } from "./prepare-payment";
import { orderOfBasket } from "./read-basket";

export type PlaceResult = { placed: true; order_id: string } | { placed: false; refusal: PlaceRefusal };

/**
 * Turns a basket into its one order, under a lock of its own: a retry, a second press and a crash in between all end
 * at the same order. Not a Medusa workflow, because once the order stands a later failure must never undo it; what is
 * left out then is made good by the next retry or by the repair job.
 */
export async function placeOrder(
  container: MedusaContainer,
  cartId: string,
  request: PlaceOrderRequest,
  now: Date,
): Promise<PlaceResult> {
  return container.resolve(Modules.LOCKING).execute(
    `place-order:${cartId}`,
    async () => {
      const earlier = await orderOfBasket(container, cartId);
      if (earlier) {
        await makeOrderWhole(container, earlier);
        return { placed: true, order_id: earlier };
      }
      const described = await describeBasket(container, cartId, now);
      if (!described) return { placed: false, refusal: { code: "basket_empty" } };
      const providerId = `pp_manual_${request.payment_method}`;
      const refusal = await placeRefusal(container, described, request, providerId);
      if (refusal) return { placed: false, refusal };
      await preparePayment(container, described.basket, providerId, described.answer.total);
      return complete(container, described, now);
    },
    { timeout: 60 },
  );
}

async function complete(
  container: MedusaContainer,
  { basket }: DescribedBasket,
  now: Date,
): Promise<PlaceResult> {
  // Orders take over a basket's metadata: so the repair job knows an order of ours that lost its basket.
  await container.resolve(Modules.CART).updateCarts(basket.id, { metadata: { cart_id: basket.id } });
  try {
    const { result } = await completeCartWorkflow(container).run({ input: { id: basket.id } });
    await makeOrderWhole(container, result.id);
    return { placed: true, order_id: result.id };
  } catch (error) {
    const orderId = await orderOfBasket(container, basket.id);
    if (orderId) throw error;
    // Somebody else took the last piece between the check and the reservation: say what is missing now.
    const after = await describeBasket(container, basket.id, now);
    const problems = after?.answer.problems ?? [];
    if (problems.length === 0) throw error;
    return { placed: false, refusal: { code: "basket_problems", problems } };
  }
}
