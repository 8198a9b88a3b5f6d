import type { GroupSignature, ShippingGroup, ShippingGroupsAnswer } from "@cluster-market/contracts";
import { addMoney, roundMoney, type Money } from "@cluster-market/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { groupSignatures } from "../orders/group-signatures";
import { amountText } from "./amount-text";
import { basketProblems } from "./basket-problems";
import { deliveryOptions } from "./delivery-options";
import { divideTotal } from "./divide-total";
import { profilesOfOptions } from "./profiles-of-options";
import { orderOfBasket, readBasket, type Basket, type BasketItem } from "./read-basket";
import { readOffers, type Offer } from "./read-offers";

/** The lines of one group in a basket, and the method chosen for them. */
export interface BasketGroup {
  group_id: string;
  profile_id: string | null;
  items: BasketItem[];
}

export interface DescribedBasket {
  basket: Basket;
  /** Groups whose lines have no delivery method yet. */
  groups_without_delivery: string[];
  answer: ShippingGroupsAnswer;
}

/** A line whose product is gone still stands in the basket, so that it can be seen and removed. */
const goneGroup: GroupSignature = {
  id: "",
  handle: "",
  name: "Cluster Market",
  name_in_script: "",
  place: "",
  country: "",
  cluster: { handle: "", name: "", brand: "mehras" },
  women_led: null,
};

/**
 * A basket by group, with delivery options, exact totals and what is wrong with it. Groups come from the
 * product–group link, never from a line's metadata, which a client can write. Undefined: no such basket.
 */
export async function describeBasket(
  container: MedusaContainer,
  cartId: string,
  now: Date,
): Promise<DescribedBasket | undefined> {
  const basket = await readBasket(container, cartId);
  if (!basket) return undefined;
  const completedOrderId = await orderOfBasket(container, cartId);
  const offers = await readOffers(container, basket);
  const options = await deliveryOptions(container, basket);
  const profiles = await profilesOfOptions(
    container,
    basket.shipping_methods.map((method) => method.shipping_option_id),
  );
  const groups = groupItems(basket, offers);
  const signatures = await groupSignatures(
    container,
    groups.map((group) => group.group_id),
  );
  const currency = basket.currency_code;
  const chosen = groups.map((group) =>
    basket.shipping_methods.find(
      (method) => profiles.get(method.shipping_option_id ?? "") === (group.profile_id ?? "none"),
    ),
  );
  const amounts = divideTotal(
    currency,
    groups.map((group, index) => {
      const method = chosen[index];
      return {
        group_id: group.group_id,
        lines: group.items.map((item) => ({
          id: item.id,
          total: amountText(item.total),
          tax: amountText(item.tax_total),
        })),
        delivery: method ? { total: amountText(method.total), tax: amountText(method.tax_total) } : null,
      };
    }),
  );
  const lineTotals = new Map(
    amounts.flatMap((group) => group.lines.map((line) => [line.id, line.total] as const)),
  );
  const described = groups.map((group, index): ShippingGroup => ({
    group: signatures.get(group.group_id) ?? goneGroup,
    lines: group.items.map((item) => ({
      id: item.id,
      product_handle: item.product_handle ?? "",
      variant_id: item.variant_id ?? "",
      title: item.title,
      variant_title: item.variant_title ?? "",
      picture_url: item.thumbnail ?? "",
      quantity: item.quantity,
      unit_price: roundMoney(amountText(item.unit_price), currency),
      total: { amount: lineTotals.get(item.id) ?? "0", currency },
    })),
    goods_total: sum(
      group.items.map((item) => lineTotals.get(item.id) ?? "0"),
      currency,
    ),
    options: options.get(group.profile_id ?? "") ?? [],
    chosen_option_id: chosen[index]?.shipping_option_id ?? null,
  }));
  return {
    basket,
    groups_without_delivery: groups.filter((_, index) => !chosen[index]).map((group) => group.group_id),
    answer: {
      cart_id: basket.id,
      currency,
      country: basket.shipping_address?.country_code ?? "",
      completed_order_id: completedOrderId,
      item_count: basket.items.reduce((count, item) => count + item.quantity, 0),
      goods_total: addMoney(
        described.map((group) => group.goods_total),
        currency,
      ),
      delivery_total: sum(
        amounts.flatMap((group) => [group.delivery, group.delivery_tax]),
        currency,
      ),
      total: roundMoney(amountText(basket.total), currency),
      groups: described,
      problems: completedOrderId ? [] : basketProblems(basket, offers, now),
    },
  };
}

function groupItems(basket: Basket, offers: ReadonlyMap<string, Offer>): BasketGroup[] {
  const groups = new Map<string, BasketGroup>();
  for (const item of basket.items) {
    const product = offers.get(item.variant_id ?? "")?.product;
    const groupId = product?.producer_group?.id ?? "";
    const group = groups.get(groupId) ?? {
      group_id: groupId,
      profile_id: product?.shipping_profile?.id ?? null,
      items: [],
    };
    group.items.push(item);
    groups.set(groupId, group);
  }
  return [...groups.values()];
}

function sum(amounts: string[], currency: string): Money {
  return addMoney(
    amounts.map((amount) => ({ amount, currency })),
    currency,
  );
}
