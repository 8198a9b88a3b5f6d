import { describe, expect, it } from "vitest";
import { normalizedIdentifier } from "./phone-number";

describe("normalizedIdentifier", () => {
  it("takes eight digits for a Tunisian number", () => {
    expect(normalizedIdentifier("98 123 456")).toBe("+21698123456");
    expect(normalizedIdentifier("٩٨١٢٣٤٥٦")).toBe("+21698123456");
  });
  it("takes ten digits with a nought for a Ghanaian number", () => {
    expect(normalizedIdentifier("024 412 3456")).toBe("+233244123456");
  });
  it("keeps a whole number whole, however it is written", () => {
    expect(normalizedIdentifier("+216 98-123-456")).toBe("+21698123456");
    expect(normalizedIdentifier("0021698123456")).toBe("+21698123456");
    expect(normalizedIdentifier("233244123456")).toBe("+233244123456");
  });
  it("writes e-mail addresses in lower case and leaves the rest as typed", () => {
    expect(normalizedIdentifier(" Amel@Example.TN ")).toBe("amel@example.tn");
    expect(normalizedIdentifier("amel")).toBe("amel");
    expect(normalizedIdentifier("123")).toBe("123");
  });
});
