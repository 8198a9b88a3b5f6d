import type { ShippingGroupsAnswer } from "@cluster-market/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows";

/** Gives the lines of a basket whose price changed today's price, then lets Medusa reckon the basket anew. */
export async function acceptPrices(container: MedusaContainer, basket: ShippingGroupsAnswer): Promise<void> {
  const changed = basket.problems.flatMap((problem) =>
    problem.code === "price_changed" && problem.price_now
      ? [{ id: problem.line_id, price: problem.price_now.amount }]
      : [],
  );
  if (changed.length === 0) return;
  const carts = container.resolve(Modules.CART);
  for (const line of changed) {
    // Typed as a number, stored from text without loss.
    await carts.updateLineItems(line.id, { unit_price: line.price });
  }
  await refreshCartItemsWorkflow(container).run({ input: { cart_id: basket.cart_id } });
}
