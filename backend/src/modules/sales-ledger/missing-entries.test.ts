import { describe, expect, it } from "vitest";
import { missingEntries } from "./missing-entries";
import type { NewLedgerEntry } from "./new-ledger-entry";
import type { LedgerPart, OrderLedgerFacts, WrittenEntry } from "./order-ledger-facts";

const part = (source_line: string, component: LedgerPart["component"], amount: string, quantity = "0") => ({
  source_line,
  component,
  amount,
  quantity,
  title: source_line,
  product_id: null,
  variant_id: null,
});

/** Two groups; 3 × 14.505 with 19 % tax inside and a delivery of 7, and 9.900 with a delivery of 6.500: 66.915. */
const order: OrderLedgerFacts = {
  order_id: "order_1",
  currency: "tnd",
  buyer_country: "tn",
  is_prepaid: true,
  due: "66.915",
  canceled_at: null,
  captures: [],
  refunds: [],
  now: new Date("2026-11-25T10:00:00Z"),
  slices: [
    {
      slice_id: "slice_a",
      group_id: "grp_a",
      time_zone: "Africa/Tunis",
      delivered_at: null,
      parts: [
        part("line_a", "goods", "36.567", "3"),
        part("line_a", "tax", "6.948"),
        part("ship_a", "delivery", "5.882", "1"),
        part("ship_a", "tax", "1.118"),
      ],
    },
    {
      slice_id: "slice_b",
      group_id: "grp_b",
      time_zone: "Africa/Accra",
      delivered_at: null,
      parts: [
        part("line_b", "goods", "8.319", "1"),
        part("line_b", "tax", "1.581"),
        part("ship_b", "delivery", "5.462", "1"),
        part("ship_b", "tax", "1.038"),
      ],
    },
  ],
};
const at = (instant: string) => new Date(instant);
const paid = { ...order, captures: [{ amount: "66.915", at: at("2026-11-24T23:30:00Z") }] };

/** Calls until nothing is missing, as the reconciler does; each entry gets an id. */
function settle(facts: OrderLedgerFacts, before: (NewLedgerEntry & WrittenEntry)[] = []) {
  const written = [...before];
  for (;;) {
    const missing = missingEntries(facts, written);
    if (missing.length === 0) return written;
    written.push(
      ...missing.map((entry, index) => ({ ...entry, id: `sle_${String(written.length + index)}` })),
    );
  }
}
const sum = (entries: { amount: string }[]) =>
  entries.reduce((total, entry) => total + Math.round(Number(entry.amount) * 1000), 0) / 1000;

describe("missingEntries", () => {
  it("enters nothing before the money was seen", () => {
    expect(settle(order)).toEqual([]);
    expect(settle({ ...order, captures: [{ amount: "66.914", at: at("2026-11-24T10:00:00Z") }] })).toEqual(
      [],
    );
  });

  it("enters each line, delivery and tax once when the capture completes the total, on the group's date", () => {
    const entries = settle(paid);
    expect(entries).toHaveLength(8);
    expect(sum(entries)).toBe(66.915);
    expect(entries[0]).toMatchObject({
      group_id: "grp_a",
      component: "goods",
      amount: "36.567",
      quantity: "3",
      // Half past midnight in Tunis is still the day before in Accra.
      occurred_on: "2026-11-25",
      money_held_by: "seller_of_record",
      source_kind: "order",
      source_line: "line_a",
    });
    expect(entries.at(-1)).toMatchObject({ group_id: "grp_b", occurred_on: "2026-11-24" });
    expect(missingEntries(paid, entries)).toEqual([]);
  });

  it("enters cash slice by slice on delivery, whatever was captured, with the money at the group", () => {
    const cash: OrderLedgerFacts = {
      ...order,
      is_prepaid: false,
      captures: paid.captures,
      slices: order.slices.map((slice, index) => ({
        ...slice,
        delivered_at: index === 0 ? at("2026-11-20T09:00:00Z") : null,
      })),
    };
    const entries = settle(cash);
    expect(new Set(entries.map((entry) => entry.group_id))).toEqual(new Set(["grp_a"]));
    expect(entries[0]).toMatchObject({ money_held_by: "group", occurred_on: "2026-11-20" });
    expect(sum(entries)).toBe(50.515);
  });

  it("takes everything back on a full refund, naming each entry it reverses", () => {
    const refunded = {
      ...paid,
      refunds: [
        { id: "ref_1", amount: "66.915", at: at("2026-11-26T08:00:00Z"), slice_id: null, source_lines: null },
      ],
    };
    const entries = settle(refunded);
    const back = entries.filter((entry) => entry.source_kind === "refund");
    expect(sum(entries)).toBe(0);
    expect(back).toHaveLength(8);
    expect(back[0]).toMatchObject({ amount: "-36.567", quantity: "-3", occurred_on: "2026-11-26" });
    expect(new Set(back.map((entry) => entry.reversal_of)).size).toBe(8);
  });

  it("shares a refund that names nothing over all that is left, to the millime", () => {
    const refunds = [
      { id: "ref_1", amount: "10.000", at: at("2026-11-26T08:00:00Z"), slice_id: null, source_lines: null },
      { id: "ref_2", amount: "56.915", at: at("2026-11-27T08:00:00Z"), slice_id: null, source_lines: null },
    ];
    const first = settle({ ...paid, refunds: refunds.slice(0, 1) });
    const back = first.filter((entry) => entry.source_id === "ref_1");
    expect(sum(back)).toBe(-10);
    // 36.567 of 66.915 is 5.4647 of 10; nothing is counted back and no entry is taken back whole.
    expect(back[0]).toMatchObject({ amount: "-5.465", quantity: "0", reversal_of: null });
    const both = settle({ ...paid, refunds }, first);
    expect(sum(both)).toBe(0);
    expect(both.find((entry) => entry.source_id === "ref_2")).toMatchObject({
      quantity: "-3",
      reversal_of: null,
    });
    expect(both).toEqual(settle({ ...paid, refunds }));
  });

  it("takes a refund for one slice from that slice, and never more than it brought in", () => {
    const refund = { id: "ref_1", at: at("2026-11-26T08:00:00Z"), slice_id: "slice_b", source_lines: null };
    const entries = settle({ ...paid, refunds: [{ ...refund, amount: "16.400" }] });
    expect(sum(entries.filter((entry) => entry.group_id === "grp_b"))).toBe(0);
    expect(sum(entries)).toBe(50.515);
    const over = settle({ ...paid, refunds: [{ ...refund, amount: "20.000" }] });
    expect(sum(over)).toBe(50.515);
  });

  it("takes a refund for one line from that line alone", () => {
    const refund = {
      id: "ref_1",
      amount: "9.900",
      at: at("2026-11-26T08:00:00Z"),
      slice_id: "slice_b",
      source_lines: ["line_b"],
    };
    const back = settle({ ...paid, refunds: [refund] }).filter((entry) => entry.source_kind === "refund");
    expect(back.map((entry) => [entry.source_line, entry.component, entry.amount])).toEqual([
      ["line_b", "goods", "-8.319"],
      ["line_b", "tax", "-1.581"],
    ]);
  });

  it("reverses what is left when the order is cancelled or its capture taken back, once", () => {
    const entries = settle(paid);
    const canceled = settle({ ...paid, canceled_at: at("2026-11-26T08:00:00Z") }, entries);
    expect(sum(canceled)).toBe(0);
    expect(canceled.at(-1)).toMatchObject({ source_kind: "cancellation", source_id: "order_1" });
    const undone = settle({ ...order, captures: [] }, entries);
    expect(sum(undone)).toBe(0);
    expect(undone.at(-1)).toMatchObject({ occurred_on: "2026-11-25" });
  });

  it("does not take back twice what a cancellation and its refund both say", () => {
    const canceled = settle({ ...paid, canceled_at: at("2026-11-26T08:00:00Z") }, settle(paid));
    const refund = {
      id: "ref_1",
      amount: "66.915",
      at: at("2026-11-26T08:00:01Z"),
      slice_id: null,
      source_lines: null,
    };
    const after = settle({ ...paid, canceled_at: at("2026-11-26T08:00:00Z"), refunds: [refund] }, canceled);
    expect(after).toHaveLength(canceled.length);
  });
});
