import { describe, expect, it } from "vitest";
import type { SnapshotRow } from "./group-rows";
import { publicMembers } from "./public-members";

function register(women: number, men: number, countedOn = "2026-05-01", verified = true): SnapshotRow {
  return {
    id: countedOn,
    counted_on: new Date(`${countedOn}T00:00:00Z`),
    women,
    men,
    youth: 0,
    leadership_women: 1,
    leadership_men: 1,
    led_by_woman: true,
    women_ownership_percent: null,
    verified_at: verified ? new Date("2026-05-02T00:00:00Z") : null,
    verified_by: "",
  };
}

describe("publicMembers", () => {
  it("says nothing of a register that nobody checked", () => {
    expect(publicMembers([register(30, 20, "2026-05-01", false)])).toBeNull();
  });
  it("gives exact numbers when women and men are ten or more each", () => {
    expect(publicMembers([register(30, 10)])).toEqual({ total: 40, women: 30, as_of: "2026-05-01" });
  });
  it("does not let a few men be computed from total and women", () => {
    expect(publicMembers([register(30, 3)])).toMatchObject({ total: 33, women: null });
    expect(publicMembers([register(30, 0)])).toMatchObject({ total: 30, women: null });
  });
  it("does not count fewer than ten members", () => {
    expect(publicMembers([register(5, 4)])).toMatchObject({ total: null, women: null });
  });
  it("takes the newest count", () => {
    expect(publicMembers([register(10, 10, "2025-01-01"), register(20, 20)])?.total).toBe(40);
  });
});
