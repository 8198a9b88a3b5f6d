import type { CohortPanel } from "./cohort-panel";
import type { GroupTimeEffect } from "./group-time-effects";

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

/** An average with what each unit adds to its uncertainty. */
interface Weighed {
  readonly att: number;
  readonly addInfluence: (into: Float64Array, factor: number) => void;
}

type OfCohort = Weighed & { readonly cohort: number };

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
  const shares = cohortShares(panel);
  const n = panel.units.length;
  const byShare = (members: readonly OfCohort[]) => weighByShare(panel, shares, members);
  const places = new Map(panel.periods.map((period, at) => [period, at]));
  const starts = new Map(
    [...shares.keys()].map((cohort) => [cohort, panel.periods.findIndex((period) => period >= cohort)]),
  );
  const dynamic = partition(
    effects,
    ({ cohort, period }) => (places.get(period) ?? 0) - (starts.get(cohort) ?? 0),
    byShare,
  );
  const group = partition(
    after,
    ({ cohort }) => cohort,
    (members) => plainMean(members, n),
  );
  const calendar = partition(after, ({ period }) => period, byShare);
  const sinceTreatment = dynamic.filter(([time]) => time >= 0);
  return {
    simple: summary(byShare(after), n),
    dynamic: summaries(
      dynamic,
      plainMean(
        sinceTreatment.map(([, part]) => part),
        n,
      ),
      n,
    ),
    group: summaries(group, byShare(group.map(([cohort, part]) => ({ cohort, ...part }))), n),
    calendar: summaries(
      calendar,
      plainMean(
        calendar.map(([, part]) => part),
        n,
      ),
      n,
    ),
  };
}

/** p_g: share of all units in each cohort. */
function cohortShares({ units }: CohortPanel): ReadonlyMap<number, number> {
  const shares = new Map<number, number>();
  for (const { cohort } of units) {
    if (cohort !== null) shares.set(cohort, (shares.get(cohort) ?? 0) + 1 / units.length);
  }
  return shares;
}

function partition(
  effects: readonly GroupTimeEffect[],
  keyOf: (effect: GroupTimeEffect) => number,
  average: (members: readonly GroupTimeEffect[]) => Weighed,
): [number, Weighed][] {
  const parts = new Map<number, GroupTimeEffect[]>();
  for (const effect of effects) {
    const part = parts.get(keyOf(effect));
    if (part) part.push(effect);
    else parts.set(keyOf(effect), [effect]);
  }
  return [...parts].sort(([a], [b]) => a - b).map(([key, part]) => [key, average(part)]);
}

function plainMean(members: readonly Weighed[], n: number): Weighed {
  const influence = new Float64Array(n);
  for (const member of members) member.addInfluence(influence, 1 / members.length);
  return { att: members.reduce((sum, { att }) => sum + att, 0) / members.length, ...adder(influence) };
}

/**
 * Weights by cohort share, p_g ÷ Σ p. The shares are estimated too: a unit of cohort g raises the weight of
 * g's effects, and so moves the average by `Σ (effect − average) ÷ Σ p` over them.
 */
function weighByShare(
  { units }: CohortPanel,
  shares: ReadonlyMap<number, number>,
  members: readonly OfCohort[],
): Weighed {
  const share = ({ cohort }: OfCohort) => shares.get(cohort) ?? 0;
  const total = members.reduce((sum, member) => sum + share(member), 0);
  const att = members.reduce((sum, member) => sum + share(member) * member.att, 0) / total;
  const influence = new Float64Array(units.length);
  const pull = new Map<number, number>();
  for (const member of members) {
    member.addInfluence(influence, share(member) / total);
    pull.set(member.cohort, (pull.get(member.cohort) ?? 0) + (member.att - att) / total);
  }
  units.forEach(({ cohort }, unit) => {
    if (cohort !== null) influence[unit] = (influence[unit] ?? 0) + (pull.get(cohort) ?? 0);
  });
  return { att, ...adder(influence) };
}

function adder(influence: Float64Array): Pick<Weighed, "addInfluence"> {
  return {
    addInfluence: (into, factor) => {
      influence.forEach((value, unit) => {
        into[unit] = (into[unit] ?? 0) + factor * value;
      });
    },
  };
}

/** `sqrt(Σ influence²) ÷ n`. */
function summary({ att, addInfluence }: Weighed, n: number): AggregateEffect {
  const influence = new Float64Array(n);
  addInfluence(influence, 1);
  return { att, standardError: Math.sqrt(influence.reduce((sum, value) => sum + value * value, 0)) / n };
}

function summaries(parts: readonly [number, Weighed][], overall: Weighed, n: number): AggregateEffects {
  return { overall: summary(overall, n), parts: parts.map(([at, part]) => ({ at, ...summary(part, n) })) };
}
