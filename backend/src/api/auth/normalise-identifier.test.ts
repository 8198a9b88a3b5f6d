import { describe, expect, it } from "vitest";
import { normaliseIdentifier } from "./normalise-identifier";

describe("normalise identifier", () => {
  it("writes a phone number one way, however it was typed", () => {
    const forms = ["+216 20 123 456", "00216 20-123-456", " +216(20)123.456 ", "\u202a+21620123456\u202c"];
    expect(new Set(forms.map(normaliseIdentifier))).toEqual(new Set(["+21620123456"]));
  });
  it("lowers an e-mail and leaves its dots and hyphens", () => {
    expect(normaliseIdentifier(" Awa.Ba-Diop@Example.ORG ")).toBe("awa.ba-diop@example.org");
  });
});
