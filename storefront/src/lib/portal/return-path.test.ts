import { describe, expect, it } from "vitest";
import { returnPath, signInPath } from "./return-path";

describe("returnPath", () => {
  it("leads back to a page of the portal with its query", () => {
    expect(returnPath("/portal/sales?month=2026-10")).toBe("/portal/sales?month=2026-10");
    expect(returnPath("/portal")).toBe("/portal");
  });
  it("refuses every address outside the portal", () => {
    for (const wanted of [
      "https://evil.example/portal",
      "//evil.example",
      "/portal//evil.example",
      "/portalx",
      "/portal/../en-gh",
      "/portal/\\evil.example",
      "javascript:alert(1)",
      "",
      null,
      "/portal/" + "a".repeat(600),
    ]) {
      expect(returnPath(wanted)).toBe("/portal");
    }
  });
  it("does not lead back to signing in or out", () => {
    expect(returnPath("/portal/sign-in?return_to=/portal")).toBe("/portal");
    expect(returnPath("/portal/sign-out")).toBe("/portal");
  });
});

describe("signInPath", () => {
  it("carries the reason and the way back", () => {
    expect(signInPath("expired", "/portal/orders/1?x=2")).toBe(
      "/portal/sign-in?reason=expired&return_to=%2Fportal%2Forders%2F1%3Fx%3D2",
    );
  });
});
