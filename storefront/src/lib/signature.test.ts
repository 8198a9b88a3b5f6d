import { createHmac } from "node:crypto";
import { expect, it } from "vitest";
import { isSignatureOf } from "./signature";

const sign = (body: string, secret: string) => createHmac("sha256", secret).update(body).digest("hex");

it("accepts the signature of this body under this secret, and no other", () => {
  expect(isSignatureOf("{}", sign("{}", "s"), "s")).toBe(true);
  expect(isSignatureOf("{ }", sign("{}", "s"), "s")).toBe(false);
  expect(isSignatureOf("{}", sign("{}", "t"), "s")).toBe(false);
  expect(isSignatureOf("{}", "", "s")).toBe(false);
  expect(isSignatureOf("{}", "zz", "s")).toBe(false);
});
