/** Ends of an interval in log points; null where the test rejects nothing on that side. */
export interface LogInterval {
  readonly low: number | null;
  readonly high: number | null;
}

/** Ends are found to this many log points: a twentieth of a percent. */
const TOLERANCE = 5e-4;
/** 1 − 0.9 falls a little short of 0.1, and with 20 permutations a p-value can be 0.1 exactly. */
const ROUNDING = 1e-9;
/** Beyond this (a factor of about 3,000) an end is called unknown. */
const FURTHEST = 8;

/**
 * The effects that a test does not reject: from `centre` outwards to where `pValue` falls to `alpha`.
 * @param firstStep a guess of half the width, log points; a good one saves time and changes nothing else.
 */
export function invertTest(
  pValue: (tau: number) => number,
  centre: number,
  alpha: number,
  firstStep: number,
): LogInterval {
  const end = (direction: 1 | -1) => {
    const distance = boundary((step) => pValue(centre + direction * step) > alpha + ROUNDING, firstStep);
    return distance === null ? null : centre + direction * distance;
  };
  return { low: end(-1), high: end(1) };
}

/** Least distance found that is rejected, or null when even the furthest is not. */
function boundary(isKept: (distance: number) => boolean, firstStep: number): number | null {
  let kept = 0;
  let rejected = Math.min(FURTHEST, Math.max(firstStep, TOLERANCE));
  while (isKept(rejected)) {
    if (rejected >= FURTHEST) return null;
    kept = rejected;
    rejected = Math.min(FURTHEST, rejected * 1.25);
  }
  // The guess is mostly close: look just below it before halving the whole way.
  const near = rejected * 0.8;
  if (near > kept && rejected - near > TOLERANCE) {
    if (isKept(near)) kept = near;
    else rejected = near;
  }
  while (rejected - kept > TOLERANCE) {
    const middle = (kept + rejected) / 2;
    if (isKept(middle)) kept = middle;
    else rejected = middle;
  }
  return rejected;
}
