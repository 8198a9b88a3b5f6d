import { expect, it } from "vitest";
import { findMarketSegment } from "@/lib/market-segment";
import { womenLedText } from "./women-led-text";

const english = findMarketSegment("en-gh");
const french = findMarketSegment("fr-tn");

it("names rule, clauses and date of a women-led group", () => {
  if (!english) throw new Error("no English market");
  const text = womenLedText(
    {
      value: true,
      rule: "cooperative",
      clauses: [
        { clause: "woman_leads", holds: true },
        { clause: "half_of_members", holds: true },
      ],
      as_of: "2026-06-30",
    },
    english,
  );
  expect(text).toBe(
    "Yes, by the cooperative rule: a woman leads and at least half of the members are women. Checked 30 June 2026.",
  );
});

it("says which clause fails, and that nothing is known without a register", () => {
  if (!french) throw new Error("no French market");
  const text = womenLedText(
    {
      value: false,
      rule: "itc",
      clauses: [
        { clause: "woman_manages", holds: true },
        { clause: "owned_30", holds: false },
      ],
      as_of: null,
    },
    french,
  );
  expect(text).toContain("30 %");
  expect(text).not.toContain("gère");
  expect(womenLedText({ value: null, rule: "itc", clauses: [], as_of: null }, french)).toContain("registre");
});
