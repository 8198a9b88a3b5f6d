import type { DeliveryOption } from "@cluster-market/contracts";
import { roundMoney } from "@cluster-market/money";
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types";
import { listShippingOptionsForCartWorkflow } from "@medusajs/medusa/core-flows";
import { amountText } from "./amount-text";
import type { Basket } from "./read-basket";

interface OptionRow {
  id: string;
  name: string;
  shipping_profile_id: string;
  amount: BigNumberInput | null | undefined;
  type: { label: string; description: string; code: string } | null;
}

/** Delivery options that serve the basket's address, priced in its currency, by shipping profile. */
export async function deliveryOptions(
  container: MedusaContainer,
  basket: Basket,
): Promise<Map<string, DeliveryOption[]>> {
  const { result } = await listShippingOptionsForCartWorkflow(container).run({
    input: { cart_id: basket.id, is_return: false },
  });
  const byProfile = new Map<string, DeliveryOption[]>();
  for (const option of result as OptionRow[]) {
    if (option.amount === null || option.amount === undefined) continue;
    const options = byProfile.get(option.shipping_profile_id) ?? [];
    options.push({
      id: option.id,
      code: option.type?.code ?? "",
      name: option.name,
      description: option.type?.description ?? "",
      price: roundMoney(amountText(option.amount), basket.currency_code),
    });
    byProfile.set(option.shipping_profile_id, options);
  }
  return byProfile;
}
