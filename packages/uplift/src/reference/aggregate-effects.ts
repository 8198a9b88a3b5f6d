import type { CohortPanel } from "./cohort-panel";
import { type GroupTimeEffect, standardErrorOf } from "./group-time-effects";

/** An average of group-time effects. */
export interface AggregateEffect {
  readonly att: number;
  readonly standardError: number;
}

/** An average with its parts: by time since treatment, by cohort, or by period. */
export interface AggregateEffects {
  readonly overall: AggregateEffect;
  readonly parts: readonly (AggregateEffect & { readonly at: number })[];
}

interface Weighed {
  readonly att: number;
  readonly influence: Float64Array;
}

/**
 * The four summaries of Callaway and Sant'Anna (2021, section 3) with standard errors that count the
 * uncertainty of the cohort shares used as weights:
 * - `simple`: all effects after treatment, by cohort share;
 * - `dynamic`: by periods since treatment (negative ones are placebos), overall the plain mean from 0 on;
 * - `group`: mean over a cohort's periods after treatment, overall by cohort share;
 * - `calendar`: by period, overall the plain mean.
 * Null when there is no effect after treatment.
 */
export function aggregateEffects(
  panel: CohortPanel,
  effects: readonly GroupTimeEffect[],
):
  (Record<"dynamic" | "group" | "calendar", AggregateEffects> & { readonly simple: AggregateEffect }) | null {
  const after = effects.filter(({ cohort, period }) => period >= cohort);
  if (after.length === 0) return null;
  const byShare = (members: readonly GroupTimeEffect[]) => weighByShare(panel, members);
  const { periods } = panel;
  const sinceTreatment = ({ cohort, period }: GroupTimeEffect) =>
    periods.indexOf(period) - periods.findIndex((other) => other >= cohort);
  const dynamic = partition(effects, sinceTreatment, byShare);
  const group = partition(after, ({ cohort }) => cohort, plainMean);
  const calendar = partition(after, ({ period }) => period, byShare);
  const groupShares = group.map(([cohort, weighed]) => ({ cohort, ...weighed }));
  return {
    simple: summary(byShare(after)),
    dynamic: summaries(dynamic, plainMean(dynamic.filter(([time]) => time >= 0).map(([, part]) => part))),
    group: summaries(group, weighByShare(panel, groupShares)),
    calendar: summaries(calendar, plainMean(calendar.map(([, part]) => part))),
  };
}

function partition(
  effects: readonly GroupTimeEffect[],
  keyOf: (effect: GroupTimeEffect) => number,
  average: (members: readonly GroupTimeEffect[]) => Weighed,
): [number, Weighed][] {
  const keys = [...new Set(effects.map(keyOf))].sort((a, b) => a - b);
  return keys.map((key) => [key, average(effects.filter((effect) => keyOf(effect) === key))]);
}

function plainMean(members: readonly Weighed[]): Weighed {
  const length = members[0]?.influence.length ?? 0;
  const influence = new Float64Array(length);
  for (const member of members) {
    member.influence.forEach((value, unit) => {
      influence[unit] = (influence[unit] ?? 0) + value / members.length;
    });
  }
  return { att: members.reduce((sum, { att }) => sum + att, 0) / members.length, influence };
}

/** Weights by cohort share, p_g ÷ Σ p; the shares are estimated too, which adds to the influence. */
function weighByShare(
  { units }: CohortPanel,
  members: readonly (Weighed & { readonly cohort: number })[],
): Weighed {
  const n = units.length;
  const shares = members.map(({ cohort }) => units.filter((unit) => unit.cohort === cohort).length / n);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const att = members.reduce((sum, member, at) => sum + (shares[at] ?? 0) * member.att, 0) / total;
  const influence = Float64Array.from(units, (unit, row) => {
    let value = 0;
    members.forEach((member, at) => {
      const share = shares[at] ?? 0;
      const surprise = (unit.cohort === member.cohort ? 1 : 0) - share;
      value += (share / total) * (member.influence[row] ?? 0) + (surprise / total) * (member.att - att);
    });
    return value;
  });
  return { att, influence };
}

function summary({ att, influence }: Weighed): AggregateEffect {
  return { att, standardError: standardErrorOf(influence) };
}

function summaries(parts: readonly [number, Weighed][], overall: Weighed): AggregateEffects {
  return { overall: summary(overall), parts: parts.map(([at, part]) => ({ at, ...summary(part) })) };
}
