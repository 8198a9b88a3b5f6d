import { expect, it } from "vitest";
import { escapeXml } from "./escape-xml";

it("escapes an ampersand once", () => {
  expect(escapeXml("a & b")).toBe("a &amp; b");
});

it("leaves Arabic and Ghanaian letters as they are", () => {
  expect(escapeXml("الفجر Taaŋa Dzigbɔdi")).toBe("الفجر Taaŋa Dzigbɔdi");
});
