import { expect, it } from "vitest";
import { pathsOfTags } from "./warm-paths";

it("names a changed product's pages once in every market", () => {
  expect(pathsOfTags(["product:ayekoo-mango", "product:ayekoo-mango"], ["en-gh", "fr-tn"])).toEqual([
    "/en-gh/products/ayekoo-mango",
    "/en-gh",
    "/fr-tn/products/ayekoo-mango",
    "/fr-tn",
  ]);
});

it("makes the front pages anew when the whole catalogue is purged", () => {
  expect(pathsOfTags(["catalogue"], ["ar-tn"])).toEqual(["/ar-tn", "/ar-tn/clusters", "/ar-tn/groups"]);
});

it("never makes a path from a handle that is not one", () => {
  expect(pathsOfTags(["product:../../x"], ["en-gh"])).toEqual(["/en-gh", "/en-gh/clusters", "/en-gh/groups"]);
});
