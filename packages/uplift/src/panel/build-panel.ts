import { compareMonths, type Month, monthIndex } from "../month";
import { type PanelCell, panelCells } from "./panel-cells";
import type { PanelInput } from "./panel-input";
import type { PanelGroup, SalesPanel } from "./sales-panel";

/**
 * Ledger rows to the monthly panel of real sales in reporting currency. It spans from the first month that
 * any group reported or sold in to `lastMonth`. Sales of a month that is not wholly reported are left out:
 * half a month known is a month unknown.
 * @throws UpliftError as `panelCells`.
 */
export function buildPanel(input: PanelInput): SalesPanel {
  return panelFromCells(input, panelCells(input));
}

/** As `buildPanel`, from cells already made. */
export function panelFromCells(input: PanelInput, cells: readonly PanelCell[]): SalesPanel {
  const firstMonth = earliest([
    ...cells.map(({ month }) => month),
    ...input.groups.flatMap(({ reportedMonths }) => reportedMonths),
    input.lastMonth,
  ]);
  const first = monthIndex(firstMonth);
  const monthCount = monthIndex(input.lastMonth) - first + 1;
  const byGroup = new Map<string, PanelCell[]>();
  for (const cell of cells) {
    const known = byGroup.get(cell.groupId);
    if (known) known.push(cell);
    else byGroup.set(cell.groupId, [cell]);
  }

  const groups = input.groups.map((info): PanelGroup => {
    const real = new Float64Array(monthCount);
    const reported = new Uint8Array(monthCount);
    const verified = new Uint8Array(monthCount);
    for (const month of info.reportedMonths) {
      if (compareMonths(month, input.lastMonth) <= 0) reported[monthIndex(month) - first] = 1;
    }
    const recalled = new Uint8Array(monthCount);
    for (const cell of byGroup.get(info.groupId) ?? []) {
      const at = monthIndex(cell.month) - first;
      if (reported[at] !== 1) continue;
      real[at] = (real[at] ?? 0) + cell.realReporting.toNumber();
      if (cell.evidence === "C") recalled[at] = 1;
      verified[at] = recalled[at] === 1 ? 0 : 1;
    }
    const { groupId, country, valueChain, accessMonth } = info;
    return { groupId, country, valueChain, accessMonth, real, reported, verified };
  });
  return { firstMonth, monthCount, groups };
}

function earliest(months: readonly Month[]): Month {
  return months.reduce((least, month) => (compareMonths(month, least) < 0 ? month : least));
}
