import { expect, it } from "vitest";
import { sharePercent } from "./share";

const tnd = (amount: string) => ({ amount, currency: "tnd" });

it("gives a channel its share of the month", () => {
  expect(sharePercent(tnd("1682.000"), tnd("3214.500"))).toBe(52);
  expect(sharePercent(tnd("0.500"), tnd("3214.500"))).toBe(1);
});
it("draws nothing for a channel below zero or an empty month", () => {
  expect(sharePercent(tnd("-3.000"), tnd("10.000"))).toBe(0);
  expect(sharePercent(tnd("1.000"), tnd("0.000"))).toBe(0);
});
