/** Indicators of the method. */
export type IndicatorName =
  | "volume_sold"
  | "revenue_growth"
  | "channel_split"
  | "displacement"
  | "womens_income_share"
  | "women_led_share"
  | "new_markets"
  | "certification_rate"
  | "repeat_buyers"
  | "e_marketing"
  | "price_premium"
  | "side_selling";

/** Codes that a programme reports an indicator under; configurable, and empty where none is verified. */
export type IndicatorCodes = Readonly<Record<IndicatorName, readonly string[]>>;

/** IRIS+ and SDG codes looked up in their catalogues. "Nearest" and "related" are said so beside the figure. */
export const VERIFIED_CODES: IndicatorCodes = {
  volume_sold: ["IRIS PI1263", "IRIS PD1602"],
  revenue_growth: ["IRIS FP4761"],
  channel_split: ["IRIS FP8300"],
  displacement: [],
  womens_income_share: ["IRIS PI5478", "IRIS PI4096", "SDG 2.3.2 (nearest)"],
  women_led_share: ["IRIS PI5576", "IRIS PI7869", "SDG 5.5.2 (related)"],
  new_markets: ["IRIS PD6806", "IRIS PI9988"],
  certification_rate: [],
  repeat_buyers: ["IRIS PI9319", "IRIS PI5184"],
  e_marketing: [],
  price_premium: [],
  side_selling: [],
};
