import { describe, expect, it } from "vitest";
import { isNarrowed, listQuery, parseListFilters } from "./list-filters";

describe("filters and the list's address", () => {
  it("reads back what it wrote", () => {
    const query = "?q=olive+oil&cluster=harissa&group=el-fejr&women_led=true&sort=price&page=3";
    expect(listQuery(parseListFilters(Object.fromEntries(new URLSearchParams(query))))).toBe(query);
  });

  it("leaves nonsense out instead of failing", () => {
    const filters = parseListFilters({
      q: `  ${"x".repeat(300)}`,
      cluster: "'; drop table",
      group: ["el-fejr", "rihana"],
      women_led: "yes",
      sort: "random",
      page: "-1e9",
    });
    expect(filters).toEqual({
      q: "x".repeat(200),
      cluster: null,
      group: "el-fejr",
      womenLed: false,
      sort: "relevance",
      page: 1,
    });
  });

  it("is the whole shelf with no query, and in another order it still is", () => {
    expect(listQuery(parseListFilters({}))).toBe("");
    expect(isNarrowed(parseListFilters({ sort: "price" }))).toBe(false);
    expect(isNarrowed(parseListFilters({ women_led: "true" }))).toBe(true);
  });
});
