import { describe, expect, it } from "vitest";
import { producerProductInputSchema } from "@cluster-market/contracts";
import { fieldOfPath, parseProduct } from "./product-input";

const options = { language: "en" as const, currency: "tnd", pictureIds: ["pic_1"] };
const typed = {
  name: "Smoked harissa",
  description: "Hot",
  language: "en",
  category: "pastes",
  ingredients: "chilli 80 %, garlic",
  allergens: "",
  storage: "",
  title_0: "Jar 385 g",
  weight_0: "385",
  price_0: "14,500",
  price_eur_0: "",
  stock_0: "12",
  variant_2: "variant_1",
  title_2: "Tin 800 g",
  weight_2: "800",
  price_2: "24",
  price_eur_2: "9,50",
};

describe("parseProduct", () => {
  it("makes what the backend's contract asks for", () => {
    const { input } = parseProduct(typed, ["0", "2"], options);
    expect(producerProductInputSchema.safeParse(input).success).toBe(true);
    expect(input?.variants).toEqual([
      { title: "Jar 385 g", net_weight_g: 385, price: "14.500", price_eur: null, stock: 12 },
      { id: "variant_1", title: "Tin 800 g", net_weight_g: 800, price: "24", price_eur: "9.50", stock: 0 },
    ]);
  });
  it("names every field that is wrong at once", () => {
    const wrong = { ...typed, name: " ", category: "", price_0: "-1", weight_2: "two", price_eur_2: "1.234" };
    const { errors } = parseProduct(wrong, ["0", "2"], options);
    expect(Object.keys(errors ?? {}).sort()).toEqual([
      "category",
      "name",
      "price_0",
      "price_eur_2",
      "weight_2",
    ]);
  });
  it("refuses over-long text and leaves strange letters alone", () => {
    expect(parseProduct({ ...typed, name: "x".repeat(81) }, ["0"], options).errors).toHaveProperty("name");
    expect(parseProduct({ ...typed, name: "<b>هريسة</b> 🌶️" }, ["0"], options).input?.name).toBe(
      "<b>هريسة</b> 🌶️",
    );
  });
});

it("finds the form's field of an error that the backend reports", () => {
  expect(fieldOfPath("variants.1.price", ["0", "2"])).toBe("price_2");
  expect(fieldOfPath("variants.0.net_weight_g", ["0", "2"])).toBe("weight_0");
  expect(fieldOfPath("name", ["0"])).toBe("name");
});
