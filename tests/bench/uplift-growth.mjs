// How the estimators' time and memory grow with the number of groups. Build first (npm run build), then:
//   node tests/bench/uplift-growth.mjs [50,500,5000]
// One core, 120 months; prints CSV: seconds a part, and the largest memory of the process so far.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const uplift = require("../../packages/uplift");

const MONTHS = 120;
const sizes = (process.argv[2] ?? "50,500,5000").split(",").map(Number);
const shape = { chains: 4, months: MONTHS, accessFrom: 14, accessTo: 107, missing: 0 };

/** Seconds of processor time of one call, the best of three for short ones: the first also compiles. */
function seconds(work) {
  let best = Infinity;
  for (let round = 0; round < 3; round += 1) {
    const start = process.cpuUsage();
    work();
    best = Math.min(best, process.cpuUsage(start).user / 1e6);
    if (best > 2) break;
  }
  return best;
}

function cohortPanel({ groups, monthCount, firstMonth }) {
  const number = (month) =>
    month === null ? null : Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  const start = number(firstMonth);
  return {
    periods: Array.from({ length: monthCount }, (_, month) => start + month),
    units: groups.map(({ accessMonth, real }) => ({
      cohort: number(accessMonth),
      outcomes: Array.from(real, Math.log),
    })),
  };
}

const parts = {
  season_windows: ({ panel }) => uplift.estimateUplift(panel, { permutations: 19 }),
  permutations_1999: ({ panel }) => uplift.estimateUplift(panel, { permutations: 1_999 }),
  group_time: ({ cohorts }) => uplift.aggregateEffects(cohorts, uplift.groupTimeEffects(cohorts, "not_yet")),
  fixed_effects: ({ rows }) => uplift.twoWayFixedEffects(rows),
  synthetic: ({ synthetic }) =>
    uplift.syntheticComparison(synthetic, { ...uplift.SYNTHETIC_GATES, mostErrorBefore: 9 }),
  synthetic_did: ({ synthetic }) => uplift.syntheticDifference(synthetic),
};
console.log(["groups", ...Object.keys(parts), "peak_mb"].join());

for (const groups of sizes) {
  const { panel } = uplift.simulateProgramme({ ...shape, groups }, 1);
  const cohorts = cohortPanel(panel);
  const [treated, ...donors] = cohorts.units.map(({ outcomes }) => outcomes);
  const input = {
    panel,
    cohorts,
    rows: cohorts.units.flatMap(({ cohort, outcomes }, unit) =>
      outcomes.map((outcome, at) => {
        const period = cohorts.periods[at];
        return { unit, period, outcome, treated: cohort !== null && period >= cohort };
      }),
    ),
    // Donors of one group are of its own chain: every fourth.
    synthetic: { treated, donors: donors.filter((_, at) => at % 4 === 3), periodsBefore: MONTHS - 12 },
  };
  // A dash: parts that grow with the square of the groups, or more, are left out where they take minutes.
  const times = Object.entries(parts).map(([name, work]) =>
    groups > 1_000 && /group_time|synthetic/.test(name) ? "-" : seconds(() => work(input)).toFixed(3),
  );
  console.log([groups, ...times, (process.resourceUsage().maxRSS / 1024).toFixed(0)].join());
}
