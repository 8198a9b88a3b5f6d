import { describe, expect, it } from "vitest";
import { type ClusteredRegression, wildClusterBootstrap } from "./wild-cluster-bootstrap";

/** Year, share insured of the others, share insured of the self-employed (example of WildBootTests.jl). */
const INSURED = [
  [1983, 0.8755078315734863, 0.7104426026344299],
  [1984, 0.8795032501220703, 0.7378297448158264],
  [1985, 0.8717851042747498, 0.7070132493972778],
  [1986, 0.8709482550621033, 0.7120023369789124],
  [1987, 0.8723994493484497, 0.7190173864364624],
  [1988, 0.8586542010307312, 0.7665775418281555],
  [1989, 0.8543781042098999, 0.7420612573623657],
  [1990, 0.8470781445503235, 0.7457417845726013],
] as const;

/** `hasinsurance ~ 1 + selfemployed + post + post × selfemployed`, clustered by year, H0: last = 0.04. */
const regression: ClusteredRegression = {
  outcome: INSURED.flatMap(([, others, selfEmployed]) => [others, selfEmployed]),
  design: INSURED.flatMap(([year]) => {
    const post = year >= 1988 ? 1 : 0;
    return [
      [1, 0, post, 0],
      [1, 1, post, post],
    ];
  }),
  cluster: INSURED.flatMap(([year]) => [year, year]),
  column: 3,
  nullValue: 0.04,
};
const exact = { enumerateUpTo: 2_000_000, draws: 0, seed: 0 };

describe("the wild cluster bootstrap with eight clusters", () => {
  it("gives the published t(7) = 2.0194", () => {
    const { beta, standardError, t } = wildClusterBootstrap(regression, { ...exact, weights: "rademacher" });
    expect(beta).toBeCloseTo(0.05485775868097928, 12);
    expect(standardError).toBeCloseTo(0.007357436231876815, 12);
    expect(t).toBeCloseTo(2.0194206531626575, 8);
  });

  it("gives the exact Rademacher p = 18 ÷ 256", () => {
    const { pValue, exact: isExact } = wildClusterBootstrap(regression, { ...exact, weights: "rademacher" });
    expect(pValue).toBe(0.0703125);
    expect(isExact).toBe(true);
  });

  it("gives the exact Webb p over all 6^8 samples", () => {
    const { pValue } = wildClusterBootstrap(regression, { ...exact, weights: "webb" });
    expect(pValue).toBeCloseTo(0.07574231252857797, 9);
  });

  it("comes close to it with 9,999 drawn samples, the same for the same seed", () => {
    const draw = () =>
      wildClusterBootstrap(regression, { weights: "webb", enumerateUpTo: 0, draws: 9_999, seed: 3 });
    expect(Math.abs(draw().pValue - 0.0757)).toBeLessThan(0.006);
    expect(draw()).toEqual(draw());
  });

  it("refuses one cluster", () => {
    const one = { ...regression, cluster: regression.cluster.map(() => 1) };
    expect(() => wildClusterBootstrap(one, { ...exact, weights: "webb" })).toThrow(/two clusters/);
  });
});
