import { describe, expect, it } from "vitest";
import { checkoutAddressSchema, placeOrderRequestSchema } from "./checkout";

const address = {
  name: "A. Mensah",
  phone: "+233 20 000 0000",
  city: "Tamale",
  province: "Northern",
  address_1: "Behind the clinic, blue gate",
};

describe("checkoutAddressSchema", () => {
  it("needs no mail address and no second line: many buyers have neither", () => {
    expect(checkoutAddressSchema.parse(address)).toEqual({ ...address, email: "", address_2: "" });
  });

  it("refuses a mail address that cannot be one", () => {
    expect(checkoutAddressSchema.safeParse({ ...address, email: "a@b" }).success).toBe(false);
  });

  it("refuses blanks where the rider needs words", () => {
    expect(checkoutAddressSchema.safeParse({ ...address, address_1: "    " }).success).toBe(false);
  });
});

describe("placeOrderRequestSchema", () => {
  it("wants the total that the buyer saw, in exact text", () => {
    const place = (expected_total: unknown) =>
      placeOrderRequestSchema.safeParse({ payment_method: "cash_on_delivery", expected_total }).success;
    expect(place("43.515")).toBe(true);
    expect(place(43.515)).toBe(false);
    expect(place(undefined)).toBe(false);
  });
});
