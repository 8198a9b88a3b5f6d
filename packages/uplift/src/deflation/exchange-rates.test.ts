import { describe, expect, it } from "vitest";
import { Decimal } from "../decimal";
import { exchangeConverter } from "./exchange-rates";

const convert = exchangeConverter(
  {
    source: "test",
    vintage: "2026-01-01",
    rates: [
      { from: "EUR", to: "GHS", on: "2025-04", rate: "16" },
      { from: "EUR", to: "GHS", on: "2025-05-09", rate: "12" },
      { from: "EUR", to: "GHS", on: "2025-05-30", rate: "12.5" },
      { from: "USD", to: "EUR", on: "2025-04", rate: "0.9" },
    ],
  },
  "EUR",
);
const text = (from: string, to: string, on: string) => convert(new Decimal(100), from, to, on).toFixed();

describe("exchange rates", () => {
  it("take the day's rate, and over a week-end the last one before", () => {
    expect(text("EUR", "GHS", "2025-05-09")).toBe("1200");
    expect(text("EUR", "GHS", "2025-05-11")).toBe("1200");
  });

  it("do not carry a rate over more than a week", () => {
    expect(() => text("EUR", "GHS", "2025-05-20")).toThrow(/EUR to GHS for 2025-05-20.*upload it/);
  });

  it("take the month's own rate for a day without one, and the last day's for a month without one", () => {
    expect(text("EUR", "GHS", "2025-04-17")).toBe("1600");
    expect(text("EUR", "GHS", "2025-05")).toBe("1250");
  });

  it("serve in both directions and through the reporting currency", () => {
    expect(text("GHS", "EUR", "2025-04")).toBe("6.25");
    expect(text("USD", "GHS", "2025-04")).toBe("1440");
  });

  it("leave an amount in its own currency alone, whatever the date", () => {
    expect(text("GHS", "GHS", "1999-01")).toBe("100");
  });

  it("of zero or less are refused", () => {
    const rates = [{ from: "EUR", to: "GHS", on: "2025-04", rate: "0" }];
    expect(() => exchangeConverter({ source: "test", vintage: "v", rates }, "EUR")).toThrow(/above zero/);
  });
});
