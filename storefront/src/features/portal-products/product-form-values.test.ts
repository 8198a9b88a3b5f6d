import { describe, expect, it } from "vitest";
import { changedRows, emptyProduct, nextRow } from "./product-form-values";

describe("sizes of the product form", () => {
  it("starts a new product with one size", () => {
    expect(emptyProduct("fr").rows).toEqual(["0"]);
  });
  it("gives a new size a key of its own, also after one was removed", () => {
    expect(changedRows(["0", "2"], "add_size")).toEqual(["0", "2", "3"]);
    expect(nextRow([])).toBe("0");
  });
  it("removes the size whose button was pressed, but never the last one", () => {
    expect(changedRows(["0", "1", "2"], "remove_size:1")).toEqual(["0", "2"]);
    expect(changedRows(["0"], "remove_size:0")).toEqual(["0"]);
  });
  it("stops at ten sizes", () => {
    expect(changedRows(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"], "add_size")).toHaveLength(10);
  });
  it("leaves the rows to other buttons", () => {
    expect(changedRows(["0"], "save")).toBeNull();
    expect(changedRows(["0"], undefined)).toBeNull();
  });
});
