import type { ClustersAnswer } from "@cluster-market/contracts";
import { expect, it } from "vitest";
import { filterChoices } from "./filter-choices";

const clusters = [
  { handle: "harissa", name: "Mehras", brand: "mehras", groups: [{ handle: "el-fejr", name: "El Fejr" }] },
  { handle: "fruit", name: "Shai Hills", brand: "shai", groups: [{ handle: "manya", name: "Manya" }] },
] as unknown as ClustersAnswer["clusters"];

it("offers what has products, and keeps what is chosen even when it has none", () => {
  const facets = { cluster_handle: new Map([["harissa", 9]]), group_handle: new Map([["el-fejr", 9]]) };
  const choices = filterChoices(clusters, facets, { cluster: null, group: "manya" });
  expect(choices.clusters.map(({ name, count }) => [name, count])).toEqual([["Mehras", 9]]);
  expect(choices.groups.map(({ name, count }) => [name, count])).toEqual([
    ["El Fejr", 9],
    ["Manya", 0],
  ]);
});
