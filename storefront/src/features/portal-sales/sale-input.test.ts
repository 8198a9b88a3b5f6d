import { describe, expect, it } from "vitest";
import { saleInputSchema } from "@cluster-market/contracts";
import { parseSale } from "./sale-input";

const options = {
  language: "fr" as const,
  currency: "tnd",
  today: "2026-11-24",
  offered: [
    { id: "v1", title: "Harissa", picture: null, price: "14.505" },
    { id: "v2", title: "Piment", picture: null, price: null },
  ],
};
const typed = {
  idempotency_key: "12345678-abcd",
  variant: "v1",
  quantity: "3",
  other: "",
  amount: "",
  channel: "local_market",
  occurred_on: "2026-11-24",
  take_from_stock: "yes",
};

describe("parseSale", () => {
  it("counts price times pieces exactly when no amount is typed", () => {
    const { input } = parseSale(typed, options);
    expect(input).toMatchObject({ amount: "43.515", quantity: 3, take_from_stock: true });
    expect(saleInputSchema.safeParse(input).success).toBe(true);
  });
  it("takes another number and another amount", () => {
    const { input } = parseSale({ ...typed, quantity: "other", other: "12", amount: "160,5" }, options);
    expect(input).toMatchObject({ quantity: 12, amount: "160.500" });
  });
  it("leaves the stock alone when asked to", () => {
    const { take_from_stock: _, ...unticked } = typed;
    expect(parseSale(unticked, options).input?.take_from_stock).toBe(false);
  });
  it("asks for an amount where the size has no price", () => {
    expect(Object.keys(parseSale({ ...typed, variant: "v2" }, options).errors ?? {})).toEqual(["amount"]);
  });
  it("refuses days to come, days too long ago and days that do not exist", () => {
    for (const occurred_on of ["2026-11-25", "2025-10-01", "2026-02-30", "yesterday", ""]) {
      expect(parseSale({ ...typed, occurred_on }, options).errors).toHaveProperty("occurred_on");
    }
    expect(parseSale({ ...typed, occurred_on: "2025-11-01" }, options).errors).toBeNull();
  });
  it("names everything that is missing at once", () => {
    const { errors } = parseSale({ occurred_on: "2026-11-24", channel: "online_retail" }, options);
    expect(Object.keys(errors ?? {}).sort()).toEqual(["channel", "quantity", "variant"]);
  });
});
