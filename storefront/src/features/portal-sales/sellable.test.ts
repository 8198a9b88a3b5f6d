import { expect, it } from "vitest";
import type { ProducerProduct } from "@cluster-market/contracts";
import { noMemory } from "./sale-memory";
import { sellables } from "./sellable";

function product(name: string, ids: string[]): ProducerProduct {
  return {
    id: `prod_${name}`,
    handle: name,
    name,
    description: "",
    language: "fr",
    category: null,
    status: "draft",
    suspended_reason: null,
    pictures: [],
    ingredients: "",
    allergens: "",
    storage: "",
    updated_at: "2026-11-24T10:00:00Z",
    variants: ids.map((id) => ({
      id,
      title: `Pot ${id}`,
      net_weight_g: 385,
      price: { amount: "14.500", currency: "tnd" },
      price_eur: null,
      stock: 1,
      reserved: 0,
    })),
  };
}

it("puts the last sold first and keeps the rest in the listings' order", () => {
  const memory = { ...noMemory, recent: ["c", "b"], prices: { c: "12.000" } };
  const found = sellables([product("Harissa", ["a", "b"]), product("Piment", ["c"])], memory);
  expect(found.map(({ id }) => id)).toEqual(["c", "b", "a"]);
  expect(found[0]).toMatchObject({ title: "Piment", price: "12.000" });
  expect(found[1]).toMatchObject({ title: "Harissa, Pot b", price: "14.500" });
});
