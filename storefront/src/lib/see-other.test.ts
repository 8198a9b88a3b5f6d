import { expect, it } from "vitest";
import { seeOther } from "./see-other";

it("sends a browser on with a notice", () => {
  expect(seeOther("/en-gh/basket?a=1", { notice: "added" }).headers.get("location")).toBe(
    "/en-gh/basket?a=1&notice=added",
  );
});

it("never leaves the site", () => {
  for (const path of ["//evil.test", "https://evil.test", "/\\evil.test", ""]) {
    expect(seeOther(path).headers.get("location")).toBe("/");
  }
});
