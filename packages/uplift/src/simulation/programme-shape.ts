/** What a simulated programme looks like. Effects and sizes are in log points unless said otherwise. */
export interface ProgrammeShape {
  readonly groups: number;
  /** Value chains of the one country; groups are spread over them evenly. */
  readonly chains: number;
  readonly months: number;
  /** Share of groups never onboarded. */
  readonly neverShare: number;
  /** Onboarding months are drawn evenly from this span of offsets, both included. */
  readonly accessFrom: number;
  readonly accessTo: number;
  /** True effect on every month after onboarding, log points: ln 1.3 is +30 %. */
  readonly effect: number;
  /** How strongly the harvest moves sales. */
  readonly season: number;
  /** Yearly inflation as a ratio: 0.25 = 25 %. */
  readonly inflation: number;
  /** Yearly real growth common to all groups. */
  readonly growth: number;
  /** Spread of the groups' sizes. */
  readonly sizeSpread: number;
  /** Monthly shock of one group and how much of it stays to the next month. */
  readonly shock: number;
  readonly persistence: number;
  /** Monthly shock common to all groups. */
  readonly marketShock: number;
  /** Share of months not reported. */
  readonly missing: number;
}

/** Season, inflation, staggered onboarding, unequal sizes, gaps and serial correlation, as groups have them. */
export const PROGRAMME_SHAPE: ProgrammeShape = {
  groups: 24,
  chains: 1,
  months: 60,
  neverShare: 0.4,
  accessFrom: 24,
  accessTo: 36,
  effect: Math.log(1.3),
  season: 1,
  inflation: 0.25,
  growth: 0.1,
  sizeSpread: 0.8,
  shock: 0.25,
  persistence: 0.6,
  marketShock: 0.1,
  missing: 0.15,
};
