import { describe, expect, it } from "vitest";
import { defineTexts, translator } from "./index";

const texts = defineTexts({
  parcels: {
    en: "{count, plural, one {# parcel} other {# parcels}}",
    fr: "{count, plural, one {# colis} other {# colis}}",
    ar: "{count, plural, one {طرد واحد} two {طردان} few {# طرود} other {# طردا}}",
  },
  apostrophe: { en: "the group''s page", fr: "la page du groupe", ar: "صفحة المجموعة" },
});

describe("translator", () => {
  it("follows each language's plural rules", () => {
    expect(translator(texts, "en")("parcels", { count: 1 })).toBe("1 parcel");
    expect(translator(texts, "fr")("parcels", { count: 0 })).toBe("0 colis");
    expect(translator(texts, "ar")("parcels", { count: 3 })).toBe("3 طرود");
  });
  it("writes Arabic numbers with the digits 0 to 9", () => {
    expect(translator(texts, "ar")("parcels", { count: 25 })).toContain("25");
  });
  it("keeps values that look like markup as they are", () => {
    const t = translator(
      defineTexts({ hello: { en: "Hello {name}", fr: "Bonjour {name}", ar: "{name}" } }),
      "en",
    );
    expect(t("hello", { name: "<b>Ama</b>" })).toBe("Hello <b>Ama</b>");
  });
});
