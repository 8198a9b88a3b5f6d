import { expect, it } from "vitest";
import { steppedLozenge } from "./stepped-lozenge";

const lozenge = steppedLozenge(36, { edge: "#111111", field: "#222222", heart: "#333333" });

it("weaves the edge in nine passes, the field in five and the heart in one", () => {
  const passes = Array.from(lozenge.matchAll(/ d="([^"]+)"/g), ([, path]) => path?.split("z").length);
  expect(passes).toEqual([10, 6, 2]);
});

it("is widest in the middle and one thread wide at its points", () => {
  expect(lozenge).toContain("M16 0h4v4h-4z");
  expect(lozenge).toContain("M0 16h36v4h-36z");
});
