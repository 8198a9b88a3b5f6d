import type { Design } from "./design";

/**
 * Running sums from which the average effect follows at once. Adding or taking away one group costs one pass
 * over the cohorts, so a permutation costs groups × cohorts and leaving one group out costs next to nothing.
 */
export class EffectTally {
  readonly #design: Design;
  readonly #changes: Float64Array;
  readonly #leastDonors: number;
  readonly #cohorts: number;
  readonly #donorSum: Float64Array;
  readonly #donorCount: Int32Array;
  readonly #countrySum: Float64Array;
  readonly #countryCount: Int32Array;
  readonly #treatedSum: Float64Array;
  readonly #treatedCount: Int32Array;

  /** How many onboarded groups the last `average` was over. */
  onboarded = 0;

  /** `changes` holds a log change per group and cohort (NaN: not usable) and may be rewritten between tallies. */
  constructor(design: Design, changes: Float64Array, leastDonors: number) {
    this.#design = design;
    this.#changes = changes;
    this.#leastDonors = leastDonors;
    this.#cohorts = design.events.length;
    const cells = design.strataCount * this.#cohorts;
    const wide = design.countryCount * this.#cohorts;
    this.#donorSum = new Float64Array(cells);
    this.#donorCount = new Int32Array(cells);
    this.#countrySum = new Float64Array(wide);
    this.#countryCount = new Int32Array(wide);
    this.#treatedSum = new Float64Array(cells);
    this.#treatedCount = new Int32Array(cells);
  }

  /** Average effect (log points) when group `i` carries the label `labels[start + i]`; NaN when there is none. */
  averageFor(labels: Uint16Array, start = 0): number {
    this.#donorSum.fill(0);
    this.#donorCount.fill(0);
    this.#treatedSum.fill(0);
    this.#treatedCount.fill(0);
    for (let group = 0; group < this.#design.groupCount; group += 1) {
      this.add(group, labels[start + group]!, 1);
    }
    return this.average();
  }

  /** Adds (`sign` 1) or takes away (−1) one group that carries `label`. */
  add(group: number, label: number, sign: 1 | -1): void {
    const { stratum, cohortOf, donorUpTo } = this.#design;
    const row = group * this.#cohorts;
    const cell = stratum[group]! * this.#cohorts;
    const own = cohortOf[label]!;
    const upTo = donorUpTo[label]!;
    for (let cohort = 0; cohort < upTo; cohort += 1) {
      const change = this.#changes[row + cohort]!;
      // `change === change` is false for NaN alone. In a placebo a group may come early enough to be its own donor.
      if (change !== change || cohort === own) continue;
      this.#donorSum[cell + cohort]! += sign * change;
      this.#donorCount[cell + cohort]! += sign;
    }
    if (own < 0) return;
    const change = this.#changes[row + own]!;
    if (change !== change) return;
    this.#treatedSum[cell + own]! += sign * change;
    this.#treatedCount[cell + own]! += sign;
  }

  /** Average over onboarded groups of own change − mean change of the donors; NaN when none has donors. */
  average(): number {
    const { strataCount, countryOf } = this.#design;
    this.#sumCountries();
    let total = 0;
    let count = 0;
    for (let stratum = 0; stratum < strataCount; stratum += 1) {
      const wide = countryOf[stratum]! * this.#cohorts;
      for (let cohort = 0; cohort < this.#cohorts; cohort += 1) {
        const at = stratum * this.#cohorts + cohort;
        const treated = this.#treatedCount[at]!;
        if (treated === 0) continue;
        let donors = this.#donorCount[at]!;
        let sum = this.#donorSum[at]!;
        if (donors < this.#leastDonors) {
          donors = this.#countryCount[wide + cohort]!;
          sum = this.#countrySum[wide + cohort]!;
          if (donors < this.#leastDonors) continue;
        }
        total += this.#treatedSum[at]! - (treated * sum) / donors;
        count += treated;
      }
    }
    this.onboarded = count;
    return count > 0 ? total / count : Number.NaN;
  }

  #sumCountries(): void {
    const { strataCount, countryOf } = this.#design;
    this.#countrySum.fill(0);
    this.#countryCount.fill(0);
    for (let stratum = 0; stratum < strataCount; stratum += 1) {
      const wide = countryOf[stratum]! * this.#cohorts;
      for (let cohort = 0; cohort < this.#cohorts; cohort += 1) {
        this.#countrySum[wide + cohort]! += this.#donorSum[stratum * this.#cohorts + cohort]!;
        this.#countryCount[wide + cohort]! += this.#donorCount[stratum * this.#cohorts + cohort]!;
      }
    }
  }
}
