import type { AttributedUplift } from "../estimate/uplift-estimate";
import { formatter, type Language } from "../words/format";
import { CHART_LABELS } from "./chart-labels";
import type { ChartPoint } from "./chart-series";
import { linearScale, linePath, svgText } from "./svg";

const WIDTH = 760;
const HEIGHT = 340;
const PLOT = { left: 52, right: 520, top: 56, bottom: 286 };
const RANGE = { left: 596, right: 724 };
/** One dark and one light tone of blue and brown: told apart in grey print and by colour-blind readers. */
const ONBOARDED = "#1f3a5f";
const COMPARISON = "#b7791f";
const INK = "#2d2a26";
const FAINT = "#d9d4cb";

/**
 * Draws onboarded beside similar groups as an SVG document, with the uplift and its likely range at the side.
 * Months that no group reported leave a gap in the line. Text is escaped; nothing is loaded from elsewhere.
 */
export function upliftChart(
  points: readonly ChartPoint[],
  uplift: Pick<AttributedUplift, "upliftRatio" | "range"> | null,
  language: Language,
): string {
  const label = CHART_LABELS[language];
  const values = points.flatMap(({ onboarded, comparison }) => [onboarded ?? 0, comparison ?? 0]);
  const x = linearScale(-12, 11, PLOT.left, PLOT.right);
  const y = linearScale(0, Math.max(1.2, ...values) * 1.05, PLOT.bottom, PLOT.top);
  const line = (pick: (point: ChartPoint) => number | null, colour: string, dash: string) => {
    const path = linePath(
      points.map((point) => {
        const value = pick(point);
        return value === null ? null : [x(point.monthsSince), y(value)];
      }),
    );
    return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2.5"${dash}/>`;
  };
  const ticks = [-12, -9, -6, -3, 0, 3, 6, 9].map((month) =>
    svgText(x(month), PLOT.bottom + 18, String(month).replace("-", "−"), { anchor: "middle" }),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${String(HEIGHT)}" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" font-family="sans-serif" font-size="12" fill="${INK}" role="img">`,
    `<rect width="${String(WIDTH)}" height="${String(HEIGHT)}" fill="#fffdf9"/>`,
    svgText(PLOT.left, 22, label.title, { weight: "bold" }),
    `<line x1="${String(x(-12))}" x2="${String(x(11))}" y1="${String(y(1))}" y2="${String(y(1))}" stroke="${FAINT}"/>`,
    `<line x1="${String(x(0))}" x2="${String(x(0))}" y1="${String(PLOT.top)}" y2="${String(PLOT.bottom)}" stroke="${INK}" stroke-dasharray="2 4"/>`,
    `<line x1="${String(PLOT.left)}" x2="${String(PLOT.right)}" y1="${String(PLOT.bottom)}" y2="${String(PLOT.bottom)}" stroke="${INK}"/>`,
    svgText(PLOT.left - 8, y(0) + 4, "0", { anchor: "end" }),
    svgText(PLOT.left - 8, y(1) + 4, "1", { anchor: "end" }),
    svgText(x(0) + 5, PLOT.top + 10, label.access),
    ...ticks,
    svgText((PLOT.left + PLOT.right) / 2, HEIGHT - 14, label.axis, { anchor: "middle" }),
    line(({ comparison }) => comparison, COMPARISON, ' stroke-dasharray="7 4"'),
    line(({ onboarded }) => onboarded, ONBOARDED, ""),
    svgText(PLOT.left, 42, `— ${label.onboarded}`, { fill: ONBOARDED }),
    svgText(PLOT.left + 190, 42, `- - ${label.comparison}`, { fill: COMPARISON }),
    ...rangePanel(uplift, label, language),
    "</svg>",
    "",
  ].join("\n");
}

/** The estimate as a dot and its range as a bar, with zero always in sight. */
function rangePanel(
  uplift: Pick<AttributedUplift, "upliftRatio" | "range"> | null,
  label: (typeof CHART_LABELS)["en"],
  language: Language,
): string[] {
  const middle = (RANGE.left + RANGE.right) / 2;
  if (!uplift) return [svgText(middle, PLOT.top + 20, label.noRange, { anchor: "middle" })];
  const { percent } = formatter(language);
  const { upliftRatio, range } = uplift;
  const low = range.low ?? -1;
  const high = range.high ?? Math.max(2, upliftRatio * 2);
  const y = linearScale(Math.min(0, low) - 0.1, Math.max(0, high) + 0.1, PLOT.bottom, PLOT.top);
  const cap = (value: number) =>
    `<line x1="${String(middle - 9)}" x2="${String(middle + 9)}" y1="${String(y(value))}" y2="${String(y(value))}" stroke="${ONBOARDED}" stroke-width="2"/>`;
  return [
    svgText(middle, 42, label.range, { anchor: "middle" }),
    `<line x1="${String(RANGE.left)}" x2="${String(RANGE.right)}" y1="${String(y(0))}" y2="${String(y(0))}" stroke="${INK}" stroke-dasharray="2 4"/>`,
    svgText(RANGE.left - 6, y(0) + 4, percent(0), { anchor: "end" }),
    `<line x1="${String(middle)}" x2="${String(middle)}" y1="${String(y(low))}" y2="${String(y(high))}" stroke="${ONBOARDED}" stroke-width="2"/>`,
    ...(range.low === null ? [] : [cap(low), svgText(middle + 14, y(low) + 4, percent(low))]),
    ...(range.high === null ? [] : [cap(high), svgText(middle + 14, y(high) + 4, percent(high))]),
    `<circle cx="${String(middle)}" cy="${String(y(upliftRatio))}" r="5" fill="${ONBOARDED}"/>`,
    svgText(middle + 14, y(upliftRatio) + 4, percent(upliftRatio), { weight: "bold" }),
  ];
}
