import type { SalesPanel } from "../panel/sales-panel";
import { YEAR } from "../same-season/windows";
import type { Design } from "./design";
import type { GroupEffect } from "./group-effects";
import type { Sample } from "./uplift-estimate";

/** Counts what an estimate rests on: groups, reported months, verified months. */
export function sampleOf(panel: SalesPanel, design: Design, effects: readonly GroupEffect[]): Sample {
  const used = effects.filter(({ effect }) => effect !== null);
  const spans = new Map<number, Set<number>>();
  const note = (group: number, cohort: number) => {
    const events = spans.get(group) ?? new Set<number>();
    events.add(design.events[cohort] ?? 0);
    spans.set(group, events);
  };
  const comparison = new Set<number>();
  for (const { group, cohort, donors } of used) {
    note(group, cohort);
    for (const donor of donors) {
      comparison.add(donor);
      note(donor, cohort);
    }
  }

  let expected = 0;
  let reported = 0;
  let selling = 0;
  let verified = 0;
  for (const [group, events] of spans) {
    const data = panel.groups[group];
    if (!data) continue;
    for (const month of monthsOf(events)) {
      expected += 1;
      if (data.reported[month] !== 1) continue;
      reported += 1;
      if (data.real[month] === 0) continue;
      selling += 1;
      verified += data.verified[month] ?? 0;
    }
  }
  return {
    onboardedGroups: used.length,
    comparisonGroups: comparison.size,
    groups: spans.size,
    windowMonths: YEAR,
    reportedShare: expected > 0 ? reported / expected : null,
    verifiedShare: selling > 0 ? verified / selling : null,
  };
}

/** Every month of the windows around the events, once. */
function monthsOf(events: ReadonlySet<number>): Set<number> {
  const months = new Set<number>();
  for (const event of events) {
    for (let month = event - YEAR; month < event + YEAR; month += 1) months.add(month);
  }
  return months;
}
