import { describe, expect, it } from "vitest";
import { divideTotal } from "./divide-total";

describe("divideTotal", () => {
  it("splits tax out of the price and adds up again, to the millime", () => {
    const [group] = divideTotal("tnd", [
      {
        group_id: "a",
        lines: [{ id: "1", total: "43.515", tax: "6.947773109243" }],
        delivery: { total: "7", tax: "1.117647058824" },
      },
    ]);
    expect(group).toEqual({
      group_id: "a",
      lines: [{ id: "1", goods: "36.567", tax: "6.948", total: "43.515" }],
      goods: "36.567",
      delivery: "5.882",
      delivery_tax: "1.118",
      tax: "8.066",
      total: "50.515",
    });
  });
  it("gives what rounding leaves over to the last group", () => {
    // Two lines of 1.2345 cost 2.469 together; rounded one by one they would cost 2.470.
    const line = { id: "1", total: "1.2345", tax: "0" };
    const groups = divideTotal("tnd", [
      { group_id: "a", lines: [line], delivery: null },
      { group_id: "b", lines: [{ ...line, id: "2" }], delivery: null },
    ]);
    expect(groups.map((group) => group.total)).toEqual(["1.235", "1.234"]);
    expect(groups[1]?.lines[0]).toEqual({ id: "2", goods: "1.234", tax: "0.000", total: "1.234" });
  });
});
