import { describe, expect, it } from "vitest";
import { exactUnitPrice, noMemory, parseMemory, remember } from "./sale-memory";

describe("sale memory", () => {
  it("puts the last sold first and keeps its place and price", () => {
    const once = remember(noMemory, { variantId: "a", channel: "fair", unitPrice: "12.000" });
    const twice = remember(once, { variantId: "b", channel: "fair", unitPrice: null });
    expect(twice).toEqual({ channel: "fair", recent: ["b", "a"], prices: { a: "12.000" } });
    expect(remember(twice, { variantId: "a", channel: "local_market", unitPrice: null }).prices).toEqual({});
  });
  it("remembers twelve sizes at most", () => {
    const many = Array.from({ length: 20 }, (_, index) => `v${index}`).reduce(
      (memory, variantId) => remember(memory, { variantId, channel: "fair", unitPrice: "1.000" }),
      noMemory,
    );
    expect(many.recent).toHaveLength(12);
    expect(Object.keys(many.prices)).toHaveLength(12);
    expect(parseMemory(JSON.stringify(many))).toEqual(many);
  });
  it("counts a spoilt cookie as nothing remembered", () => {
    expect(parseMemory("{")).toEqual(noMemory);
    expect(parseMemory('{"channel":"online_retail","recent":[],"prices":{}}')).toEqual(noMemory);
    expect(parseMemory(undefined)).toEqual(noMemory);
  });
});

it("finds the price a piece only where it divides exactly", () => {
  expect(exactUnitPrice("43.500", 3)).toBe("14.500");
  expect(exactUnitPrice("0.150", 3)).toBe("0.050");
  expect(exactUnitPrice("10.00", 3)).toBeNull();
});
