import { describe, expect, it } from "vitest";
import { findMarketSegment, segmentForLanguages } from "./market-segment";

describe("market segments", () => {
  it("reads language, country, currency and direction from an address segment", () => {
    expect(findMarketSegment("ar-tn")).toMatchObject({ language: "ar", currency: "tnd", direction: "rtl" });
  });

  it("knows no market for a made-up segment or one in capitals", () => {
    expect(findMarketSegment("xx-yy")).toBeUndefined();
    expect(findMarketSegment("EN-GH")).toBeUndefined();
  });

  it.each([
    ["fr-FR,fr;q=0.9,en;q=0.8", "fr-fr"],
    ["fr-TN", "fr-tn"],
    ["fr", "fr-tn"],
    ["ar-EG,en;q=0.5", "ar-tn"],
    ["de-DE,de;q=0.9,fr-FR;q=0.4,en-GB;q=0.8", "en-gh"],
    ["", "en-gh"],
    ["*;q=oops,,;;", "en-gh"],
  ])("sends a reader with %s to %s", (header, segment) => {
    expect(segmentForLanguages(header)).toBe(segment);
  });
});
