import { describe, expect, it } from "vitest";
import { womenLed, type WomenLedCounts } from "./women-led";

const counts: WomenLedCounts = {
  women: 20,
  men: 20,
  leadership_women: 3,
  leadership_men: 2,
  led_by_woman: true,
  women_ownership_percent: null,
};

describe("womenLed", () => {
  it("says nothing without a verified snapshot", () => {
    expect(womenLed("cooperative", null, null)).toEqual({
      value: null,
      rule: "cooperative",
      clauses: [],
      as_of: null,
    });
  });
  it("holds for a cooperative led by a woman with half the board and half the members", () => {
    expect(womenLed("cooperative", counts, "2026-06-30")).toEqual({
      value: true,
      rule: "cooperative",
      clauses: [
        { clause: "woman_leads", holds: true },
        { clause: "half_of_board", holds: true },
        { clause: "half_of_members", holds: true },
      ],
      as_of: "2026-06-30",
    });
  });
  it("names the clause that fails", () => {
    const led = womenLed("cooperative", { ...counts, men: 21 }, "2026-06-30");
    expect(led.value).toBe(false);
    expect(led.clauses.filter((one) => !one.holds).map((one) => one.clause)).toEqual(["half_of_members"]);
  });
  it("does not take an empty board for one of women", () => {
    expect(womenLed("cooperative", { ...counts, leadership_women: 0, leadership_men: 0 }, null).value).toBe(
      false,
    );
  });
  it("asks the ITC rule for a woman who manages and 30 % in women's hands", () => {
    expect(womenLed("itc", { ...counts, women_ownership_percent: 30 }, null).value).toBe(true);
    expect(womenLed("itc", { ...counts, women_ownership_percent: 29 }, null).value).toBe(false);
    expect(womenLed("itc", { ...counts, women_ownership_percent: 90, led_by_woman: false }, null).value).toBe(
      false,
    );
  });
  it("asks the ownership rule for 51 %, and an unknown share is not 51 %", () => {
    expect(womenLed("ownership_51", { ...counts, women_ownership_percent: 51 }, null).value).toBe(true);
    expect(womenLed("ownership_51", { ...counts, women_ownership_percent: 50 }, null).value).toBe(false);
    expect(womenLed("ownership_51", counts, null).value).toBe(false);
  });
});
