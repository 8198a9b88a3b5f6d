import type { ProductDocument } from "@cluster-market/contracts";
import { expect, it } from "vitest";
import { cardPrice, cardTitle } from "./card-price";

const product = {
  title_en: "Dried mango",
  title_fr: "",
  title_ar: "",
  price_text_tnd: "",
  price_text_ghs: "45.00",
  price_text_eur: "4.20",
} as ProductDocument;

it("shows the price of the market's own currency, and none where there is none", () => {
  expect(cardPrice(product, "ghs")).toEqual({ amount: "45.00", currency: "ghs" });
  expect(cardPrice(product, "tnd")).toBeNull();
  expect(cardPrice(product, "xof")).toBeNull();
});

it("falls back to a language that has a title, and says which", () => {
  expect(cardTitle(product, "ar")).toEqual({ text: "Dried mango", language: "en" });
});
