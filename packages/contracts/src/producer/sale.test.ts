import { describe, expect, it } from "vitest";
import { saleInputSchema } from "./sale";

const sale = {
  idempotency_key: "form-0001",
  variant_id: "variant_1",
  quantity: 3,
  amount: "37.500",
  channel: "local_market",
  occurred_on: "2026-11-24",
};
const refusedAt = (change: object) =>
  saleInputSchema.safeParse({ ...sale, ...change }).error?.issues.map((issue) => issue.path.join(".")) ?? [];

describe("saleInputSchema", () => {
  it("takes pieces from the shop's stock unless told otherwise", () => {
    expect(saleInputSchema.parse(sale).take_from_stock).toBe(true);
    expect(saleInputSchema.parse({ ...sale, take_from_stock: false }).take_from_stock).toBe(false);
  });

  it("takes only the channels in which a group sells by itself: the shop writes its own sales", () => {
    expect(refusedAt({ channel: "fair" })).toEqual([]);
    expect(refusedAt({ channel: "online_retail" })).toEqual(["channel"]);
    expect(refusedAt({ channel: "export" })).toEqual(["channel"]);
  });

  it("refuses pieces that cannot be sold: none, fewer, halves, text", () => {
    for (const quantity of [0, -1, 1.5, "3", 100_001]) expect(refusedAt({ quantity })).toEqual(["quantity"]);
  });

  it("names every field that is wrong at once", () => {
    expect(refusedAt({ amount: "12,5", occurred_on: "2026-02-30", idempotency_key: "short" })).toEqual([
      "idempotency_key",
      "amount",
      "occurred_on",
    ]);
  });
});
