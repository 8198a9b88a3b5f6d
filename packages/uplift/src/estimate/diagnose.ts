import type { SalesPanel } from "../panel/sales-panel";
import { averageEffect } from "./average-effect";
import type { Diagnostics, Placebo } from "./uplift-estimate";
import type { UpliftSettings } from "./uplift-settings";
import { verifiedOnly } from "./verified-only";

/** Windows moved back by whole years keep their seasons; nothing had happened in them yet. */
const PLACEBO_MONTHS = [12, 24] as const;

/** Placebos, leave-one-out, verified figures only, and how much larger the estimate is than the placebos. */
export function diagnose(
  panel: SalesPanel,
  att: number,
  withoutOnboarded: readonly number[],
  settings: UpliftSettings,
): Diagnostics {
  const placebos = PLACEBO_MONTHS.map((monthsEarlier): Placebo => ({
    monthsEarlier,
    ...averageEffect(panel, settings, monthsEarlier),
  }));
  const sizes = placebos
    .filter(({ onboardedGroups }) => onboardedGroups >= settings.leastOnboarded)
    .map((placebo) => Math.abs(placebo.att ?? 0));
  const largest = Math.max(0, ...sizes);
  const verified = averageEffect(verifiedOnly(panel), settings);
  const known = withoutOnboarded.filter((value) => !Number.isNaN(value));
  return {
    placebos,
    breakdown: largest > 0 ? Math.abs(att) / largest : null,
    leaveOneOut:
      known.length > 0
        ? { lowest: Math.expm1(Math.min(...known)), highest: Math.expm1(Math.max(...known)) }
        : null,
    verifiedOnly:
      verified.att === null
        ? null
        : { upliftRatio: Math.expm1(verified.att), onboardedGroups: verified.onboardedGroups },
  };
}
