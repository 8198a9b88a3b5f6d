import type { BasketProblem } from "@cluster-market/contracts";
import { compareAmounts, roundMoney } from "@cluster-market/money";
import { amountText } from "./amount-text";
import type { Basket, BasketItem } from "./read-basket";
import type { Offer } from "./read-offers";

/**
 * What stands between a basket and an order, line by line, one problem a line: not offered, group closed, no stock,
 * too little, another price. Lines of one variant share its stock in their order.
 * @param now read once by the caller; a group is closed by dates in its own time zone.
 */
export function basketProblems(
  basket: Basket,
  offers: ReadonlyMap<string, Offer>,
  now: Date,
): BasketProblem[] {
  const left = new Map<string, number>();
  return basket.items.flatMap((item) => {
    const offer = offers.get(item.variant_id ?? "");
    if (!offer || !isOffered(offer, basket)) return [problem(item, { code: "not_sold_here" })];
    if (isClosed(offer, now)) return [problem(item, { code: "group_closed" })];
    const stock = stockProblem(item, offer, left);
    if (stock) return [stock];
    return priceProblem(item, offer, basket.currency_code);
  });
}

function isOffered(offer: Offer, basket: Basket): boolean {
  const { product } = offer;
  return (
    offer.price !== null &&
    product.status === "published" &&
    product.producer_group?.status === "active" &&
    product.sales_channels.some((channel) => channel.id === basket.sales_channel_id)
  );
}

/** Dates are stored as midnight UTC of the date meant; both ends are closed days. */
function isClosed(offer: Offer, now: Date): boolean {
  const group = offer.product.producer_group;
  if (!group?.closed_from) return false;
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: group.time_zone }).format(now);
  const from = new Date(group.closed_from).toISOString().slice(0, 10);
  const to = group.closed_to ? new Date(group.closed_to).toISOString().slice(0, 10) : "9999-12-31";
  return from <= today && today <= to;
}

function stockProblem(item: BasketItem, offer: Offer, left: Map<string, number>): BasketProblem | null {
  if (offer.available === null) return null;
  const variantId = item.variant_id ?? "";
  const available = left.get(variantId) ?? offer.available;
  left.set(variantId, Math.max(0, available - item.quantity));
  if (available <= 0) return problem(item, { code: "sold_out", available: 0 });
  return available < item.quantity ? problem(item, { code: "not_enough", available }) : null;
}

function priceProblem(item: BasketItem, offer: Offer, currency: string): BasketProblem[] {
  const before = amountText(item.unit_price);
  const now = offer.price ?? before;
  if (compareAmounts(before, now) === 0) return [];
  return [
    problem(item, {
      code: "price_changed",
      price_before: roundMoney(before, currency),
      price_now: roundMoney(now, currency),
    }),
  ];
}

function problem(
  item: BasketItem,
  facts: Pick<BasketProblem, "code"> & Partial<BasketProblem>,
): BasketProblem {
  return { line_id: item.id, available: null, price_before: null, price_now: null, ...facts };
}
