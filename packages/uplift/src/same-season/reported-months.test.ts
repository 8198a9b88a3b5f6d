import { describe, expect, it } from "vitest";
import { reportedMonths } from "./reported-months";

const span = { from: "2025-01", to: "2025-04", shopSince: null } as const;

describe("a month is reported", () => {
  it("when each channel outside the shop has an entry or a declared zero", () => {
    const result = reportedMonths({
      ...span,
      channelsOutsideShop: ["local_market", "fair"],
      entries: [
        { month: "2025-01", channel: "local_market" },
        { month: "2025-02", channel: "local_market" },
      ],
      declaredZeros: [
        { month: "2025-01", channel: "fair" },
        { month: "2025-03", channel: "fair" },
        { month: "2025-03", channel: "local_market" },
      ],
    });
    expect(result).toEqual(["2025-01", "2025-03"]);
  });

  it("not by an order in the shop alone while a market stall was not heard from", () => {
    const result = reportedMonths({
      ...span,
      channelsOutsideShop: ["local_market"],
      entries: [{ month: "2025-02", channel: "online_retail" }],
      declaredZeros: [],
    });
    expect(result).toEqual([]);
  });

  it("by the shop itself, from access on, for a group that sells nowhere else", () => {
    const result = reportedMonths({
      ...span,
      shopSince: "2025-03",
      channelsOutsideShop: [],
      entries: [],
      declaredZeros: [],
    });
    expect(result).toEqual(["2025-03", "2025-04"]);
  });
});
