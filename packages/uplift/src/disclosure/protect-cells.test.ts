import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type DisclosureCell,
  GROUP_MONEY_IN_PUBLIC,
  PEOPLE_IN_PUBLIC,
  PEOPLE_INSIDE,
} from "./disclosure-cell";
import { linearAttack } from "./linear-attack";
import { protectCells } from "./protect-cells";
import { publicCount, publicShare } from "./public-rounding";

const people = (...names: string[]) => new Map(names.map((name) => [name, 1]));
const crowd = (prefix: string, count: number) =>
  people(...Array.from({ length: count }, (_, index) => `${prefix}${String(index)}`));
const union = (...maps: ReadonlyMap<string, number>[]) => new Map(maps.flatMap((map) => [...map]));

describe("primary suppression", () => {
  it("keeps back cells of fewer than 5 people inside and 10 in public", () => {
    const cells = [4, 5, 9, 10].map((count) => ({
      id: String(count),
      contributions: crowd(`g${String(count)}-`, count),
    }));
    expect(protectCells(cells, PEOPLE_INSIDE).published).toEqual(["5", "9", "10"]);
    expect(protectCells(cells, PEOPLE_IN_PUBLIC).published).toEqual(["10"]);
  });

  it("keeps back money of which one group has over 70 %, and money of two groups", () => {
    const money = (...amounts: number[]) =>
      new Map(
        amounts.map((amount, at) => [`${String(amounts.length)}/${String(amount)}/${String(at)}`, amount]),
      );
    const cells = [
      { id: "even", contributions: money(40, 30, 30) },
      { id: "dominated", contributions: money(71, 15, 13.9) },
      { id: "two", contributions: money(50, 50) },
    ];
    const { published, suppressed } = protectCells(cells, GROUP_MONEY_IN_PUBLIC);
    expect(published).toEqual(["even"]);
    expect(suppressed.get("dominated")).toBe("one_contributor_dominates");
    expect(suppressed.get("two")).toBe("too_few_contributors");
  });
});

describe("secondary suppression", () => {
  const women = crowd("w", 11);
  const men = crowd("m", 3);

  it("keeps back a second cell where the first could be subtracted out", () => {
    const cells: DisclosureCell[] = [
      { id: "members", contributions: union(women, men) },
      { id: "women", contributions: women, within: ["members"] },
      { id: "men", contributions: men, within: ["members"] },
    ];
    const { published, suppressed } = protectCells(cells, PEOPLE_INSIDE);
    expect(published).toEqual(["members"]);
    expect(suppressed.get("women")).toBe("protects_another");
  });

  it("does not let total and women say together that there are no men", () => {
    const cells: DisclosureCell[] = [
      { id: "members", contributions: women },
      { id: "women", contributions: women, within: ["members"] },
    ];
    expect(protectCells(cells, PEOPLE_INSIDE).published).toHaveLength(1);
  });

  it("works across periods: one newcomer cannot be told from two months' counts", () => {
    const cells: DisclosureCell[] = [
      { id: "women in May", contributions: women },
      { id: "women in June", contributions: union(women, people("newcomer")) },
    ];
    expect(protectCells(cells, PEOPLE_INSIDE).published).toEqual(["women in June"]);
  });

  it("works across filters: all groups less all groups but one is that one", () => {
    const [a, b, c] = [crowd("a", 3), crowd("b", 20), crowd("c", 30)];
    const cells: DisclosureCell[] = [
      { id: "all", contributions: union(a, b, c) },
      { id: "verified", contributions: union(b, c) },
      { id: "B", contributions: b },
    ];
    const { published } = protectCells(cells, PEOPLE_INSIDE);
    expect(published).toEqual(["all", "B"]);
  });

  it("allows for what is already public, and says what that gave away", () => {
    const cells: DisclosureCell[] = [
      { id: "members", contributions: union(women, men), isAlreadyPublic: true },
      { id: "women", contributions: women, within: ["members"], isAlreadyPublic: true },
      { id: "men", contributions: men, within: ["members"] },
    ];
    const result = protectCells(cells, PEOPLE_INSIDE);
    expect(result.published).toEqual(["members", "women"]);
    expect(result.alreadyDisclosed).toContain("men");
  });
});

describe("a differencing attack", () => {
  /** People with a group, a sex and the months in which they were members; tables by all of them and totals. */
  const person = fc.record({
    group: fc.constantFrom("A", "B", "C"),
    sex: fc.constantFrom("f", "m"),
    joined: fc.integer({ min: 0, max: 2 }),
  });

  function tables(members: readonly { group: string; sex: string; joined: number }[]): DisclosureCell[] {
    const cells: DisclosureCell[] = [];
    for (const month of [0, 1, 2]) {
      for (const group of ["*", "A", "B", "C"]) {
        for (const sex of ["*", "f", "m"]) {
          const inside = members.flatMap((member, index) =>
            member.joined <= month &&
            (group === "*" || member.group === group) &&
            (sex === "*" || member.sex === sex)
              ? [String(index)]
              : [],
          );
          const name = (g: string, s: string) => `${String(month)} ${g} ${s}`;
          const within = [
            ...(group === "*" ? [] : [name("*", sex)]),
            ...(sex === "*" ? [] : [name(group, "*")]),
          ];
          cells.push({ id: name(group, sex), contributions: people(...inside), within });
        }
      }
    }
    return cells;
  }

  it("learns no person, no two persons, no small cell and no small difference from what is published", () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 5, maxLength: 40 }), (members) => {
        const cells = tables(members);
        const { published, suppressed } = protectCells(cells, PEOPLE_INSIDE);
        const names = members.map((_, index) => String(index));
        const row = ({ contributions }: DisclosureCell) => names.map((name) => contributions.get(name) ?? 0);
        const shown = cells.filter(({ id }) => published.includes(id));
        // The attacker knows who may be in which cell, sees every published sum and combines them at will.
        const attack = linearAttack(shown.map(row));
        for (const cell of cells) {
          if (suppressed.get(cell.id) !== "too_few_contributors" || cell.contributions.size === 0) continue;
          expect(attack.combinationFor(row(cell))).toBeNull();
        }
        for (const one of names) {
          for (const other of names) {
            const pair = names.map((name) => (name === one || name === other ? 1 : 0));
            expect(attack.combinationFor(pair)).toBeNull();
          }
        }
        for (const a of shown) {
          for (const b of shown) {
            const isInside = [...b.contributions.keys()].every((name) => a.contributions.has(name));
            const left = a.contributions.size - b.contributions.size;
            if (isInside) expect(left === 0 || left >= PEOPLE_INSIDE.leastContributors).toBe(true);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it("is no reason to keep everything back: large tables stay", () => {
    const members = Array.from({ length: 240 }, (_, index) => ({
      group: ["A", "B", "C"][index % 3] ?? "A",
      sex: index % 2 === 0 ? "f" : "m",
      joined: 0,
    }));
    const { suppressed } = protectCells(tables(members), PEOPLE_IN_PUBLIC);
    expect(suppressed.size).toBe(0);
  });
});

describe("public figures", () => {
  it("are shares to the nearest five percent", () => {
    expect(publicShare(0.34)).toBe(0.35);
    expect(publicShare(0.149)).toBe(0.15);
    expect(publicShare(null)).toBeNull();
  });

  it("are counts in bands in which 0 and 9 look alike", () => {
    expect(publicCount(0)).toEqual(publicCount(9));
    expect(publicCount(10)).toEqual({ from: 10, to: 24 });
    expect(publicCount(5_000)).toEqual({ from: 1_000, to: null });
  });
});
