import { expect, it } from "vitest";
import { isSameOrigin } from "./same-origin";

const request = (headers: Record<string, string>) => new Request("http://shop.test/x", { headers });

it("takes a form posted from the site's own page", () => {
  expect(isSameOrigin(request({ origin: "http://shop.test", host: "shop.test" }))).toBe(true);
});

it("refuses a form posted from another site, and one that names no origin", () => {
  expect(isSameOrigin(request({ origin: "http://evil.test", host: "shop.test" }))).toBe(false);
  expect(isSameOrigin(request({ origin: "nonsense", host: "shop.test" }))).toBe(false);
  expect(isSameOrigin(request({ host: "shop.test" }))).toBe(false);
});
