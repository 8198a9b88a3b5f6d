/** A buyer's contact with a campaign; `day` counts days on any one calendar. */
export interface Touch {
  readonly day: number;
  readonly campaign: string;
}

/** An order with the touches known of its buyer. */
export interface TouchedOrder {
  readonly day: number;
  readonly real: number;
  readonly touches: readonly Touch[];
}

export interface CampaignSales {
  /** A campaign, or "unknown": always present, so that what is not known is seen. */
  readonly campaign: string;
  readonly orders: number;
  readonly real: number;
}

const WINDOW_DAYS = 30;
const UNKNOWN = "unknown";

/**
 * Orders and real sales by the first or the last touch in the 30 days up to the order. An order without one
 * is "unknown". It says where buyers came from, not what a campaign caused.
 */
export function touchAttribution(orders: readonly TouchedOrder[], by: "first" | "last"): CampaignSales[] {
  const sums = new Map<string, CampaignSales>([[UNKNOWN, { campaign: UNKNOWN, orders: 0, real: 0 }]]);
  for (const order of orders) {
    const near = order.touches
      .filter(({ day }) => day <= order.day && day >= order.day - WINDOW_DAYS)
      .sort((a, b) => a.day - b.day);
    const campaign = (by === "first" ? near[0] : near.at(-1))?.campaign ?? UNKNOWN;
    const sum = sums.get(campaign) ?? { campaign, orders: 0, real: 0 };
    sums.set(campaign, { campaign, orders: sum.orders + 1, real: sum.real + order.real });
  }
  return [...sums.values()].sort((a, b) => b.real - a.real || (a.campaign < b.campaign ? -1 : 1));
}
