import { describe, expect, it } from "vitest";
import { ClothInputError } from "./cloth-input-error";
import { memberCloth, type MemberClothInput } from "./member-cloth";
import { patterns, type PatternName } from "./patterns";

const names = Object.keys(patterns) as PatternName[];

function draw(change: Partial<MemberClothInput> = {}): string {
  const svg = memberCloth({
    pattern: "mehras",
    members: 87,
    columns: 14,
    title: "87 stitches, one for each member",
    ...change,
  });
  if (svg === null) throw new Error("expected a cloth");
  return svg;
}

const stitchesIn = (svg: string): string[] => svg.match(/<use [^>]*>/g) ?? [];
const idsIn = (svg: string): string[] => Array.from(svg.matchAll(/ id="([^"]+)"/g), ([, id]) => id ?? "");

describe("memberCloth", () => {
  it.each(names)("draws exactly as many stitches as members in the %s cloth", (pattern) => {
    expect(stitchesIn(draw({ pattern, members: 10 }))).toHaveLength(10);
    expect(stitchesIn(draw({ pattern, members: 87 }))).toHaveLength(87);
  });

  it("puts no two stitches in one place", () => {
    const places = stitchesIn(draw()).map((use) => use.replace(/href="[^"]*"/, ""));
    expect(new Set(places).size).toBe(87);
  });

  it("lets the two stitches take turns along a row and down a column", () => {
    const kinds = stitchesIn(draw({ members: 12, columns: 4 })).map((use) =>
      use.includes('-a"') ? "a" : "b",
    );
    expect(kinds.join("")).toBe("ababbabaabab");
  });

  it("leaves the last row open when the rows before it are full", () => {
    expect(draw({ members: 84, columns: 14 })).toContain('viewBox="0 0 504 252"');
    expect(draw({ members: 83, columns: 14 })).toContain('viewBox="0 0 504 216"');
  });

  it("draws no cloth below ten members", () => {
    const input = { pattern: "shai", columns: 5, title: "" } as const;
    expect(memberCloth({ ...input, members: 9 })).toBeNull();
    expect(memberCloth({ ...input, members: 0 })).toBeNull();
    expect(memberCloth({ ...input, members: 10 })).not.toBeNull();
  });

  it("escapes the title", () => {
    const svg = draw({ title: `<script>"El Fejr" & 'co'</script>` });
    expect(svg).toContain(
      "<title>&lt;script&gt;&quot;El Fejr&quot; &amp; &#39;co&#39;&lt;/script&gt;</title>",
    );
    expect(svg).not.toContain("<script>");
  });

  it("escapes an id prefix that would break out of its attribute", () => {
    expect(draw({ idPrefix: '"><b' })).not.toContain('"><b');
  });

  it("gives two different cloths on one page different ids", () => {
    const cloths = [
      draw(),
      draw({ pattern: "shai" }),
      draw({ members: 88 }),
      draw({ columns: 15 }),
      draw({ title: "Another group" }),
      draw({ idPrefix: "second" }),
    ];
    const ids = cloths.flatMap(idsIn);
    expect(ids).toHaveLength(12);
    expect(new Set(ids).size).toBe(12);
  });

  it("uses only ids it defines", () => {
    const svg = draw();
    const used = Array.from(svg.matchAll(/href="#([^"]+)"/g), ([, id]) => id ?? "");
    expect([...new Set(used)].sort()).toEqual(idsIn(svg).sort());
  });

  it.each([
    ["members", 12.5],
    ["members", -1],
    ["members", Number.NaN],
    ["columns", 0],
    ["columns", Number.POSITIVE_INFINITY],
  ] as const)("refuses %s of %s and names the field", (field, value) => {
    expect(() => draw({ [field]: value })).toThrow(ClothInputError);
    expect(() => draw({ [field]: value })).toThrow(`${field} must be a whole number`);
  });

  it("stays small enough to stand in a page", () => {
    expect(draw({ members: 164, columns: 41 }).length).toBeLessThan(14_000);
  });
});
