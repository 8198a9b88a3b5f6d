import type { Month } from "@cluster-market/uplift";
import type { RandomSource } from "./random-source";
import type { GroupSalesProfile } from "./sales-profile";
import { seasonFactor } from "./season";

/**
 * What a group truly sells a month in all channels together, in home currency at base-period prices:
 * base × season × trend × effect of access × noise. Gaps and declared zeros come later, in what is reported.
 */
export function monthlyVolume(
  profile: GroupSalesProfile,
  months: readonly Month[],
  accessMonth: Month | null,
  random: RandomSource,
): Map<Month, number> {
  const { noise, persistence } = profile;
  // The stationary spread is `noise`, whatever lives on from month to month.
  const shock = noise * Math.sqrt(1 - persistence ** 2);
  let wave = noise * random.normal();
  return new Map(
    months.map((month, position) => {
      if (position > 0) wave = persistence * wave + shock * random.normal();
      const access = accessMonth !== null && month >= accessMonth ? 1 + profile.effect : 1;
      const growth = (1 + profile.trend) ** (position / 12);
      const volume = profile.monthly_base * seasonFactor(profile.season, month) * growth * access;
      return [month, volume * Math.exp(wave - noise ** 2 / 2)];
    }),
  );
}
