import type { Language } from "@cluster-market/contracts";

/** The group a listing is made for, as its scope knows it; with store and delivery, or nothing can be listed. */
export interface ListingOwner {
  groupId: string;
  groupHandle: string;
  country: string;
  homeCurrency: string;
  stockLocationId: string;
  shippingProfileId: string;
}

export interface ListingPicture {
  url: string;
  /** { picture_id, width, height, widths, is_drawing }: what a page needs to show it without looking at the file. */
  metadata: Record<string, unknown> | null;
}

export interface ListingSize {
  /** Of an existing variant. */
  id?: string;
  title: string;
  netWeightGrams: number;
  /** Decimals in text, major units, whole in the currency's smallest coin. */
  priceHome: string;
  priceEur: string | null;
  /** Pieces; only used for a new size. */
  stock: number;
}

/** What a group typed, checked, with ids in place of handles. */
export interface ListingDraft {
  name: string;
  description: string;
  language: Language;
  categoryId: string;
  pictures: ListingPicture[];
  ingredients: string;
  allergens: string;
  storage: string;
  sizes: ListingSize[];
  /** Channels of the markets in which it has a price. */
  salesChannelIds: string[];
}
