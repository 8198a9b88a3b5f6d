const SHARE_STEP = 0.05;
const BANDS = [10, 25, 50, 100, 250, 500, 1_000] as const;

/** A share (0 to 1) rounded to the nearest 5 %, as public pages show it; null stays null. */
export function publicShare(share: number | null): number | null {
  // Through whole steps, because 0.15 ÷ 0.05 is not 3 in binary fractions.
  return share === null ? null : Math.round(Math.round(share / SHARE_STEP) * SHARE_STEP * 100) / 100;
}

/** A count of people as a band; `to` is null for the open band at the top. */
export interface CountBand {
  readonly from: number;
  readonly to: number | null;
}

/** The band of a count for public pages: "under 10" is one band, so that 0 and 9 look alike. */
export function publicCount(count: number): CountBand {
  const above = BANDS.findIndex((edge) => count < edge);
  if (above === -1) return { from: BANDS[BANDS.length - 1] ?? 0, to: null };
  return { from: above === 0 ? 0 : (BANDS[above - 1] ?? 0), to: (BANDS[above] ?? 0) - 1 };
}
