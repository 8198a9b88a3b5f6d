import { describe, expect, it } from "vitest";
import { displayIdOf, orderNumber } from "./order-number";
import { orderOfToken, signOrderToken } from "./order-token";

const now = new Date("2026-11-25T08:00:00Z");

describe("order token", () => {
  it("opens its order for 90 days", () => {
    const { token, expires_at } = signOrderToken("order_1", now);
    expect(orderOfToken(token, now)).toBe("order_1");
    expect(orderOfToken(token, new Date(expires_at))).toBeNull();
    expect(expires_at).toBe("2027-02-23T08:00:00.000Z");
  });
  it("opens nothing when one letter was changed", () => {
    const { token } = signOrderToken("order_1", now);
    const other = Buffer.from("order_2.9999999999").toString("base64url");
    expect(orderOfToken(`${other}.${token.split(".")[1] ?? ""}`, now)).toBeNull();
    expect(orderOfToken(`${token}x`, now)).toBeNull();
    expect(orderOfToken("", now)).toBeNull();
  });
});

describe("order number", () => {
  it("is read back however it is typed", () => {
    expect(orderNumber(42)).toBe("CM-0042");
    expect(["CM-0042", "cm 42", " #42 ", "42", "cm0042"].map(displayIdOf)).toEqual([42, 42, 42, 42, 42]);
    expect(["", "CM-", "4 2", "order_01", "1e3"].map(displayIdOf)).toEqual([null, null, null, null, null]);
  });
});
