import type { GroupSalesProfile } from "../history/sales-profile";

/** A text in the languages of the interface; Arabic is given where readers of Arabic buy. */
export interface Texts {
  en: string;
  fr: string;
  ar?: string;
}

export interface IngredientData {
  name: Texts;
  /** Whole per cent of the weight, where the label says one. */
  percent?: number;
  is_allergen?: boolean;
  /** Small drawing of the storefront, e.g. "in-pepper". */
  drawing?: string;
}

/** One size: a number of pieces of the same weight. */
export interface VariantData {
  pieces: number;
  piece_g: number;
  /** Major units in text, with all decimals of the currency. */
  price_home: string;
  price_eur: string;
  stock: number;
}

export interface ProductData {
  /** With the group's handle before it, the product's handle. */
  key: string;
  /** File in ../pictures, without its ending. */
  picture: string;
  alt: Texts;
  title: Texts;
  description: Texts;
  category: string;
  legal_name: Texts;
  ingredients: IngredientData[];
  /** Allergens as the label says them; null: none declared. */
  allergens: Texts | null;
  storage: Texts;
  preparation: Texts;
  shelf_life_days: number;
  /** Six digits of the harmonised system; null where only a customs office can say. */
  hs_code: string | null;
  /** The first is the one drawn on the label. */
  variants: VariantData[];
  /** Share in the group's sales, any unit. */
  sales_weight: number;
}

export interface SnapshotData {
  months_ago: number;
  women: number;
  men: number;
  youth: number;
  leadership_women: number;
  leadership_men: number;
  led_by_woman: boolean;
  women_ownership_percent: number | null;
  verified: boolean;
}

export interface CertificateData {
  standard: string;
  issuer: string;
  number: string;
  scope: Texts;
  issued_months_ago: number;
  valid_months: number;
  verified: boolean;
}

export interface MemberData {
  name: string;
  /** E.164 phone number or e-mail. */
  identifier: string;
  language: "en" | "fr" | "ar";
  role: "manager" | "seller" | "bookkeeper";
  /** Invented, printed when the demonstration starts. */
  password: string;
}

export interface GroupData {
  handle: string;
  name: string;
  name_in_script: string;
  legal_form: "cooperative" | "smsa" | "association" | "company" | "self_help_group";
  founded: number;
  place: string;
  district: string;
  landscape: string;
  summary: Texts;
  story: Texts;
  status: "invited" | "draft" | "active";
  /** Months between the month market access began and the month of the as-of date; null: none yet. */
  access_months_ago: number | null;
  women_led_rule: "itc" | "ownership_51" | "cooperative";
  outside_channels: ("local_market" | "fair" | "institution")[];
  /** Closed for the first days of the next Ramadan. */
  closed_at_ramadan?: { days: number; note: Texts };
  snapshots: SnapshotData[];
  certificates: CertificateData[];
  /** Months are 1 to 12. */
  season: { label: Texts; months: number[] }[];
  members: MemberData[];
  products: ProductData[];
  sales: GroupSalesProfile;
}

/** Everything of one cluster. Pure data: a further cluster is a further folder, named in ./index.ts. */
export interface ClusterData {
  handle: string;
  name: string;
  name_in_script: string;
  country: "gh" | "tn";
  brand: "mehras" | "shai";
  landscape: string;
  /** "ramadan" where sales follow it. */
  season_rule: "calendar" | "ramadan";
  /** Language the base columns are written in. */
  content_language: "en" | "fr";
  region: Texts;
  value_chain: Texts;
  tagline: Texts;
  story: Texts;
  groups: GroupData[];
}
