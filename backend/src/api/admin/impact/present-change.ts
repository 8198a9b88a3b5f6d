import type { GroupChange, ImpactAmount, ImpactSplit } from "@cluster-market/contracts";
import {
  describeSameSeason,
  type Language,
  type SalesAmount,
  type SameSeasonChange,
  type SplitSales,
} from "@cluster-market/uplift";
import type { PanelGroup } from "./load-panel";

export function presentAmount(amount: SalesAmount): ImpactAmount {
  return { nominal: amount.nominal, real: amount.real, real_reporting: amount.realReporting };
}

function presentSplit(split: SplitSales): ImpactSplit {
  return {
    all: presentAmount(split.all),
    online: presentAmount(split.online),
    in_person: presentAmount(split.inPerson),
  };
}

/** A computed change as the Impact page's API answers it. */
export function presentChange(
  about: PanelGroup,
  change: SameSeasonChange,
  soFar: GroupChange["so_far"],
  language: Language,
): GroupChange {
  return {
    group: {
      id: about.id,
      name: about.name,
      cluster: about.cluster,
      brand: about.brand,
      women_led: about.womenLed,
    },
    status: change.status,
    reasons: change.reasons.map((reason) => ({ code: reason.code, months: [...reason.months] })),
    access_month: change.accessMonth,
    home_currency: change.homeCurrency.toLowerCase(),
    compared: change.comparedMonths.map((pair) => ({ since: pair.since, baseline: pair.baseline })),
    window_complete: change.windowComplete,
    since: change.sinceAccess && presentSplit(change.sinceAccess),
    baseline: change.baseline && presentSplit(change.baseline),
    change_ratio: change.changeRatio,
    reporting: {
      expected: change.reporting.expected,
      reported: change.reporting.reported,
      share: change.reporting.share,
      missing_months: [...change.reporting.missingMonths],
      declared_zero_months: [...change.reporting.declaredZeroMonths],
    },
    series: change.series.map((point) => ({
      month: point.month,
      state: point.state,
      online_real: point.state === "missing" ? null : point.sales.online.real,
      in_person_real: point.state === "missing" ? null : point.sales.inPerson.real,
    })),
    so_far: soFar,
    sentences: describeSameSeason(change, language),
  };
}
