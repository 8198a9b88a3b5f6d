import { expect, it } from "vitest";
import { nextStep } from "./next-step";

const cash = { method: "cash_on_delivery", state: "cash_due" } as const;
const transfer = { method: "bank_transfer", state: "await_transfer" } as const;

it("leads from packing over sending to delivery, and then nowhere", () => {
  expect(nextStep({ status: "placed", payment: cash })).toBe("pack");
  expect(nextStep({ status: "packed", payment: cash })).toBe("ship");
  expect(nextStep({ status: "sent", payment: cash })).toBe("deliver");
  expect(nextStep({ status: "delivered", payment: { ...cash, state: "paid" } })).toBeNull();
});
it("lets a parcel be packed, not sent, while its transfer is awaited", () => {
  expect(nextStep({ status: "placed", payment: transfer })).toBe("pack");
  expect(nextStep({ status: "packed", payment: transfer })).toBeNull();
});
it("asks nothing for a canceled slice", () => {
  expect(nextStep({ status: "placed", payment: { ...cash, state: "canceled" } })).toBeNull();
  expect(nextStep({ status: "canceled", payment: cash })).toBeNull();
});
