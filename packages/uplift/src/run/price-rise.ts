import { Decimal } from "../decimal";
import { deflate } from "../deflation/price-index";
import type { UpliftEstimate } from "../estimate/uplift-estimate";
import { addMonths, monthRange } from "../month";
import type { PanelInput } from "../panel/panel-input";
import { YEAR } from "../same-season/windows";

/**
 * Average rise of prices between the two windows of the onboarded groups used, as a ratio: what was removed.
 * Null without a group used or where an index does not reach over its windows.
 */
export function priceRise(input: PanelInput, estimate: UpliftEstimate): number | null {
  const indices = new Map(input.priceIndices.map((index) => [index.currency, index]));
  const used = new Set(
    estimate.groups.filter(({ leftOut }) => leftOut === null).map(({ groupId }) => groupId),
  );
  const rises = input.groups.flatMap(({ groupId, homeCurrency, accessMonth }) => {
    const index = indices.get(homeCurrency);
    if (!used.has(groupId) || accessMonth === null || !index) return [];
    const months = monthRange(addMonths(accessMonth, -YEAR), addMonths(accessMonth, YEAR - 1));
    if (months.some((month) => index.values[month] === undefined)) return [Number.NaN];
    // One unit of the last month's prices, brought back to each month, is that month's price level.
    const last = months.at(-1) ?? accessMonth;
    const levels = months.map((month) => deflate(new Decimal(1), last, month, index).toNumber());
    const sum = (part: readonly number[]) => part.reduce((total, level) => total + level, 0);
    return [sum(levels.slice(YEAR)) / sum(levels.slice(0, YEAR)) - 1];
  });
  const total = rises.reduce((sum, rise) => sum + rise, 0);
  return rises.length > 0 && !Number.isNaN(total) ? total / rises.length : null;
}
