import { addMonths } from "../month";
import type { PanelGroup, SalesPanel } from "../panel/sales-panel";
import { YEAR } from "../same-season/windows";
import { PROGRAMME_SHAPE, type ProgrammeShape } from "./programme-shape";
import { type RandomSource, randomSource } from "./random-source";

/** A programme whose truth is known. */
export interface SimulatedProgramme {
  /** Real sales, as the panel of a project that removed the inflation. */
  readonly panel: SalesPanel;
  /** The same with price rises left in, to show what they do to an estimate. */
  readonly nominal: SalesPanel;
  readonly shape: ProgrammeShape;
}

const FIRST_MONTH = "2020-01";

/**
 * Draws a programme. ln sales = size + harvest of the chain + growth + market shock + own shock (first-order
 * autoregressive) + effect from the onboarding month on. Onboarding falls by lot. Used to test estimators
 * and to plan (see `powerTable`); it describes no real group.
 */
export function simulateProgramme(changes: Partial<ProgrammeShape>, seed: number): SimulatedProgramme {
  const shape = { ...PROGRAMME_SHAPE, ...changes };
  const random = randomSource(seed);
  const market = autoregressive(random, shape.months, shape.marketShock, shape.persistence);
  const access = accessMonths(shape, random);
  const groups = access.map((month, index) => simulateGroup(shape, random, market, month, index));
  const inflated = groups.map((group) => ({
    ...group,
    real: group.real.map((amount, month) => amount * (1 + shape.inflation) ** (month / YEAR)),
  }));
  const frame = { firstMonth: FIRST_MONTH, monthCount: shape.months };
  return { panel: { ...frame, groups }, nominal: { ...frame, groups: inflated }, shape };
}

/** Onboarding months by lot; the last groups of the lot are never onboarded. */
function accessMonths(shape: ProgrammeShape, random: RandomSource): (number | null)[] {
  const never = Math.round(shape.groups * shape.neverShare);
  const span = shape.accessTo - shape.accessFrom + 1;
  const lots = Array.from({ length: shape.groups }, (_, index) => ({ index, lot: random.uniform() }));
  const months: (number | null)[] = lots.map(() => shape.accessFrom + Math.floor(random.uniform() * span));
  lots.sort((a, b) => a.lot - b.lot);
  for (const { index } of lots.slice(0, never)) months[index] = null;
  return months;
}

function simulateGroup(
  shape: ProgrammeShape,
  random: RandomSource,
  market: readonly number[],
  access: number | null,
  index: number,
): PanelGroup {
  const chain = index % shape.chains;
  const size = Math.log(1_000) + shape.sizeSpread * random.normal();
  const own = autoregressive(random, shape.months, shape.shock, shape.persistence);
  const real = new Float64Array(shape.months);
  const reported = new Uint8Array(shape.months);
  const verified = new Uint8Array(shape.months);
  for (let month = 0; month < shape.months; month += 1) {
    const harvest = shape.season * Math.sin((2 * Math.PI * (month + 3 * chain)) / YEAR);
    const trend = (shape.growth * month) / YEAR + (market[month] ?? 0) + (own[month] ?? 0);
    const uplift = access !== null && month >= access ? shape.effect : 0;
    reported[month] = random.uniform() < shape.missing ? 0 : 1;
    verified[month] = reported[month] === 1 && random.uniform() < 0.7 ? 1 : 0;
    real[month] = reported[month] === 1 ? Math.exp(size + harvest + trend + uplift) : 0;
  }
  return {
    groupId: `group ${String(index + 1)}`,
    country: "XX",
    valueChain: `chain ${String(chain + 1)}`,
    accessMonth: access === null ? null : addMonths(FIRST_MONTH, access),
    real,
    reported,
    verified,
  };
}

/** Starts from its long-run spread, so that early months are no calmer than late ones. */
function autoregressive(random: RandomSource, length: number, shock: number, persistence: number): number[] {
  let value = (shock / Math.sqrt(1 - persistence ** 2)) * random.normal();
  return Array.from({ length }, () => {
    const now = value;
    value = persistence * value + shock * random.normal();
    return now;
  });
}
