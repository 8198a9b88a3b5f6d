import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { certificateInputSchema, groupInputSchema, snapshotInputSchema } from "@cluster-market/contracts";
import { dayMonthsAgo } from "../calendar";
import type { Texts } from "./cluster-data";
import { clusters } from ".";

const groups = clusters.flatMap((cluster) => cluster.groups.map((group) => ({ cluster, group })));
const products = groups.flatMap(({ cluster, group }) =>
  group.products.map((product) => ({ cluster, group, product, name: `${group.handle}-${product.key}` })),
);
const art = join(__dirname, "../../../../../storefront/public/art");

/** Every text below a value, with the path that leads to it. */
function textsIn(value: unknown, path = ""): { path: string; texts: Texts }[] {
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value && "fr" in value) return [{ path, texts: value as Texts }];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

describe("the demonstration's clusters", () => {
  it("are two with at least six groups on the market and twelve products", () => {
    expect(clusters.map((cluster) => cluster.country)).toEqual(["tn", "gh"]);
    expect(groups.filter(({ group }) => group.status === "active").length).toBeGreaterThanOrEqual(6);
    expect(products.length).toBeGreaterThanOrEqual(16);
  });
  it("show all five legal forms and all three rules of who is women-led", () => {
    expect(new Set(groups.map(({ group }) => group.legal_form)).size).toBe(5);
    expect(new Set(groups.map(({ group }) => group.women_led_rule)).size).toBe(3);
  });
  it("leave at least two groups of each country without access, to compare with", () => {
    for (const cluster of clusters) {
      const waiting = cluster.groups.filter((group) => group.access_months_ago === null);
      expect(waiting.length).toBeGreaterThanOrEqual(2);
      expect(waiting.every((group) => group.products.length === 0)).toBe(true);
    }
  });
  it.each(clusters)("$name speaks every language its readers read, everywhere", (cluster) => {
    const languages = cluster.country === "tn" ? (["en", "fr", "ar"] as const) : (["en", "fr"] as const);
    for (const { path, texts } of textsIn(cluster)) {
      for (const language of languages) expect(texts[language], `${path}.${language}`).toBeTruthy();
    }
  });
  it.each(groups)("$group.handle would be accepted by the staff's own forms", ({ cluster, group }) => {
    const language = cluster.content_language;
    const input = {
      ...group,
      cluster_id: "clu_1",
      summary: group.summary[language],
      story: group.story[language],
      content_language: language,
    };
    expect(groupInputSchema.safeParse(input).error).toBeUndefined();
    for (const snapshot of group.snapshots) {
      expect(snapshotInputSchema.safeParse({ ...snapshot, counted_on: "2026-01-01" }).error).toBeUndefined();
    }
    for (const certificate of group.certificates) {
      const scope = certificate.scope[language];
      const issued_on = dayMonthsAgo("2026-11-24", certificate.issued_months_ago);
      const expires_on = dayMonthsAgo(issued_on, -certificate.valid_months);
      expect(certificateInputSchema.safeParse({ ...certificate, scope, issued_on, expires_on }).success).toBe(
        true,
      );
    }
    expect(existsSync(join(art, `${group.landscape}.svg`))).toBe(true);
  });
  it("hold certificates that are valid, expired and not yet verified", () => {
    const states = groups.flatMap(({ group }) =>
      group.certificates.map((one) =>
        one.issued_months_ago >= one.valid_months ? "expired" : one.verified ? "valid" : "unverified",
      ),
    );
    expect(new Set(states)).toEqual(new Set(["valid", "expired", "unverified"]));
  });
});

describe("the demonstration's products", () => {
  it("have handles of their own", () => {
    expect(new Set(products.map(({ name }) => name)).size).toBe(products.length);
  });
  it.each(products)("$name has prices with its currencies' decimals, and weights", ({ cluster, product }) => {
    const home = cluster.country === "tn" ? /^\d+\.\d{2}0$/ : /^\d+\.\d{2}$/;
    for (const variant of product.variants) {
      expect(variant.price_home).toMatch(home);
      expect(variant.price_eur).toMatch(/^\d+\.\d{2}$/);
      expect(Number(variant.price_home)).toBeGreaterThan(0);
      expect(variant.piece_g * variant.pieces).toBeGreaterThan(0);
    }
  });
  it.each(products)("$name lists what is in it, most first, with drawings that exist", ({ product }) => {
    const percents = product.ingredients.flatMap((one) => (one.percent === undefined ? [] : [one.percent]));
    expect(percents).toEqual([...percents].sort((a, b) => b - a));
    expect(percents.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(100);
    for (const { drawing } of product.ingredients) {
      if (drawing) expect(existsSync(join(art, `${drawing}.svg`)), drawing).toBe(true);
    }
    expect(existsSync(join(__dirname, "../pictures", `${product.picture}.svg`))).toBe(true);
    expect(product.shelf_life_days).toBeGreaterThan(0);
  });
  it.each(products)("$name is cheaper by the kilo in its larger sizes", ({ product }) => {
    const [first, ...larger] = product.variants;
    const perGram = (variant = first) =>
      variant ? Number(variant.price_home) / (variant.pieces * variant.piece_g) : Number.NaN;
    for (const variant of larger) expect(perGram(variant)).toBeLessThan(perGram());
  });
  it("has one size sold out and one nearly", () => {
    const stocks = products.flatMap(({ product }) => product.variants.map((variant) => variant.stock));
    expect(stocks.filter((stock) => stock === 0)).toHaveLength(1);
    expect(stocks.filter((stock) => stock > 0 && stock < 3)).toHaveLength(1);
  });
});
