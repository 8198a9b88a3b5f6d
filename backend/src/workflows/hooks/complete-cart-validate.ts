import { compareAmounts, roundMoney } from "@cluster-market/money";
import type { BigNumberInput } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import { amountText } from "../checkout/amount-text";

interface CompletingCart {
  id: string;
  completed_at: Date | null;
  currency_code: string;
  total: BigNumberInput;
  payment_collection: { amount: BigNumberInput } | null;
}

/** Medusa completes a basket whatever its payment session is over: nobody pays yesterday's total. */
completeCartWorkflow.hooks.validate(({ cart }: { cart: CompletingCart }) => {
  if (cart.completed_at || !cart.payment_collection) return;
  const total = roundMoney(amountText(cart.total), cart.currency_code);
  const agreed = roundMoney(amountText(cart.payment_collection.amount), cart.currency_code);
  if (compareAmounts(total.amount, agreed.amount) !== 0) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Basket ${cart.id} costs ${total.amount} but its payment is over ${agreed.amount}: prepare the payment again`,
    );
  }
});
