import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decomposeChange } from "./decompose-change";
import { displacement } from "./displacement";
import { newMarkets } from "./new-markets";
import { pricePremium } from "./price-premium";
import { shareOf } from "./share-of";
import { sideSelling } from "./side-selling";
import { touchAttribution } from "./touch-attribution";
import { type LeadershipSnapshot, womenLed } from "./women-led";
import { volumeSold } from "./volume-sold";
import { womenLedShare } from "./women-led-share";
import { womensShare } from "./womens-income-share";

describe("decomposition", () => {
  it("divides twice the value into half as much again of kilos and a third more of price", () => {
    const parts = decomposeChange({ real: 100, quantity: 20 }, { real: 200, quantity: 30 });
    expect(Math.exp(parts?.volume ?? 0)).toBeCloseTo(1.5, 12);
    expect(Math.exp(parts?.price ?? 0)).toBeCloseTo(4 / 3, 12);
  });

  it("always adds up", () => {
    const sales = fc.record({
      real: fc.double({ min: 0.01, max: 1e9, noNaN: true }),
      quantity: fc.double({ min: 0.01, max: 1e9, noNaN: true }),
    });
    fc.assert(
      fc.property(sales, sales, (before, after) => {
        const parts = decomposeChange(before, after);
        expect((parts?.volume ?? 0) + (parts?.price ?? 0)).toBeCloseTo(parts?.value ?? 1, 9);
      }),
    );
  });

  it("is nothing where nothing was sold", () => {
    expect(decomposeChange({ real: 0, quantity: 0 }, { real: 5, quantity: 1 })).toBeNull();
  });
});

describe("displacement", () => {
  it("is 0 when on-line sales are all new, 1 when they only moved", () => {
    expect(displacement({ total: 100, online: 0 }, { total: 130, online: 30 })).toBe(0);
    expect(displacement({ total: 100, online: 0 }, { total: 100, online: 30 })).toBe(1);
  });

  it("is not defined when on-line sales did not grow", () => {
    expect(displacement({ total: 100, online: 30 }, { total: 90, online: 30 })).toBeNull();
  });
});

describe("price premium", () => {
  const references = [{ month: "2026-03", grade: "A", price: 10 }];

  it("weighs by quantity and lists what has no reference price", () => {
    const sales = [
      { month: "2026-03", grade: "A", quantity: 90, real: 990 },
      { month: "2026-03", grade: "A", quantity: 10, real: 160 },
      { month: "2026-04", grade: "A", quantity: 100, real: 5_000 },
    ];
    expect(pricePremium(sales, references)).toEqual({
      premium: expect.closeTo(0.15, 12) as number,
      comparedShare: 0.5,
      missing: [{ month: "2026-04", grade: "A" }],
    });
  });

  it("is unknown without any reference price", () => {
    expect(pricePremium([], references)).toEqual({ premium: null, comparedShare: null, missing: [] });
  });
});

describe("shares", () => {
  it("of nothing are unknown, not zero", () => {
    expect(shareOf(0, 0)).toBeNull();
    expect(shareOf(1, 4)).toBe(0.25);
  });

  it("of women: pay where it is known, else membership under its own name", () => {
    expect(womensShare({ paidToWomen: 30, paidToMembers: 40 }, { women: 1, members: 2 })).toEqual({
      measure: "womens_income_share",
      share: 0.75,
    });
    expect(womensShare(null, { women: 1, members: 2 })).toEqual({
      measure: "womens_membership_share",
      share: 0.5,
    });
    expect(womensShare(null, null)).toEqual({ measure: "unknown" });
  });
});

describe("women-led", () => {
  const snapshot: LeadershipSnapshot = {
    womanLeads: true,
    boardWomen: 3,
    boardMembers: 6,
    women: 40,
    members: 80,
    ownedByWomen: 0.3,
  };

  it("holds by the rule that is named, not by another", () => {
    expect(womenLed(snapshot, "itc").value).toBe(true);
    expect(womenLed(snapshot, "cooperative").value).toBe(true);
    expect(womenLed(snapshot, "ownership_51")).toEqual({
      value: false,
      clauses: [{ clause: "women_own_51", holds: false }],
    });
  });

  it("is unknown where the snapshot does not tell, unless a clause is broken anyway", () => {
    expect(womenLed({ ...snapshot, ownedByWomen: null }, "itc").value).toBeNull();
    expect(womenLed({ ...snapshot, ownedByWomen: null, womanLeads: false }, "itc").value).toBe(false);
  });

  it("is shared out by groups and by sales, unknown groups counted apart", () => {
    const groups = [
      { snapshot, sales: 300 },
      { snapshot: { ...snapshot, womanLeads: false }, sales: 50 },
      { snapshot: null, sales: 50 },
    ];
    expect(womenLedShare(groups, "itc")).toEqual({ byGroups: 1 / 3, bySales: 0.75, unknownGroups: 1 });
  });
});

describe("new markets", () => {
  it("have two orders or a contract, and nothing in the 24 months before", () => {
    const row = (market: string, month: string, orders: number, contracts = 0) => ({
      market,
      month,
      orders,
      contracts,
    });
    const business = [
      row("FR", "2026-01", 1),
      row("FR", "2026-02", 1),
      row("DE", "2026-01", 1),
      row("IT", "2026-03", 0, 1),
      row("NL", "2024-01", 1),
      row("NL", "2026-01", 5),
      row("CH", "2023-12", 9),
      row("CH", "2026-01", 2),
    ];
    expect(newMarkets(business, "2026-01", "2026-06")).toEqual(["CH", "FR", "IT"]);
  });
});

describe("touches", () => {
  const orders = [
    {
      day: 100,
      real: 50,
      touches: [
        { day: 99, campaign: "mail" },
        { day: 80, campaign: "fair" },
      ],
    },
    { day: 100, real: 20, touches: [{ day: 60, campaign: "fair" }] },
  ];

  it("count the first or the last of 30 days, and always show the unknown", () => {
    expect(touchAttribution(orders, "first")).toEqual([
      { campaign: "fair", orders: 1, real: 50 },
      { campaign: "unknown", orders: 1, real: 20 },
    ]);
    expect(touchAttribution(orders, "last")[0]?.campaign).toBe("mail");
    expect(touchAttribution([], "last")).toEqual([{ campaign: "unknown", orders: 0, real: 0 }]);
  });
});

describe("side-selling", () => {
  it("without recorded commitments is not measured", () => {
    expect(sideSelling(null, 40)).toEqual({ status: "not_measured" });
    expect(sideSelling(50, 40)).toEqual({ status: "measured", share: expect.closeTo(0.2, 12) as number });
  });
});

describe("volume sold", () => {
  it("adds each unit by itself, reversals included", () => {
    const sales = [
      { quantity: "2.5", unit: "kg" },
      { quantity: "3", unit: "jar" },
      { quantity: "-0.5", unit: "kg" },
    ];
    expect([...volumeSold(sales)]).toEqual([
      ["jar", "3"],
      ["kg", "2"],
    ]);
  });
});
