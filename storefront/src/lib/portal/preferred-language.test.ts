import { expect, it } from "vitest";
import { preferredLanguage } from "./preferred-language";

it("takes the language the browser wants most among ours", () => {
  expect(preferredLanguage("fr-TN,fr;q=0.9,ar;q=0.8")).toBe("fr");
  expect(preferredLanguage("de,ar;q=0.5,fr;q=0.7")).toBe("fr");
  expect(preferredLanguage("ar-TN")).toBe("ar");
  expect(preferredLanguage("de")).toBe("en");
  expect(preferredLanguage("")).toBe("en");
});
