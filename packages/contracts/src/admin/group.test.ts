import { describe, expect, it } from "vitest";
import { certificateInputSchema, groupInputSchema, groupUpdateSchema, snapshotInputSchema } from "./group";

const issuesOf = (result: { error?: { issues: { path: PropertyKey[] }[] } }) =>
  result.error?.issues.map((issue) => issue.path.join(".")) ?? [];

describe("certificateInputSchema", () => {
  const certificate = {
    standard: "Organic",
    issuer: "An inspection body",
    number: "TN-1",
    issued_on: "2026-01-01",
    expires_on: "2027-01-01",
  };

  it("takes a certificate that ends after it began", () => {
    expect(issuesOf(certificateInputSchema.safeParse(certificate))).toEqual([]);
  });

  it("refuses one that ends on the day it began or before, at the field to mend", () => {
    for (const expires_on of ["2026-01-01", "2025-12-31"]) {
      expect(issuesOf(certificateInputSchema.safeParse({ ...certificate, expires_on }))).toEqual([
        "expires_on",
      ]);
    }
  });
});

describe("snapshotInputSchema", () => {
  const count = { counted_on: "2026-11-01", women: 30, men: 2, leadership_women: 5, leadership_men: 0 };

  it("counts young members among the members", () => {
    const young = (youth: number) => snapshotInputSchema.safeParse({ ...count, led_by_woman: true, youth });
    expect(issuesOf(young(32))).toEqual([]);
    expect(issuesOf(young(33))).toEqual(["youth"]);
  });
});

describe("groupInputSchema", () => {
  const group = {
    handle: "bread-of-the-hill",
    name: "Bread of the Hill",
    cluster_id: "cluster_1",
    place: "A village",
  };

  it("takes a handle that can stand in an address, and no other", () => {
    const legalForm = groupInputSchema.shape.legal_form.options[0];
    const named = (handle: string) =>
      issuesOf(groupInputSchema.safeParse({ ...group, legal_form: legalForm, handle }));
    expect(named("bread-of-the-hill")).toEqual([]);
    for (const handle of ["Bread", "bread hill", "-bread", "bread--hill", "خبز", "../admin", ""]) {
      expect(named(handle)).toEqual(["handle"]);
    }
  });
});

describe("groupUpdateSchema", () => {
  it("never moves a group to another address or cluster", () => {
    expect(groupUpdateSchema.parse({ handle: "other", cluster_id: "other" })).not.toHaveProperty("handle");
    expect(groupUpdateSchema.parse({ handle: "other", cluster_id: "other" })).not.toHaveProperty(
      "cluster_id",
    );
  });
});
