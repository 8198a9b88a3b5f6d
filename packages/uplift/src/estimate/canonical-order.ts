import type { PanelGroup, SalesPanel } from "../panel/sales-panel";

/**
 * The panel with its groups in an order that depends on what they sold and not on their names or on the
 * order they came in: so that neither changes which permutations are drawn, nor the last digit of a sum.
 */
export function canonicalOrder(panel: SalesPanel): SalesPanel {
  return { ...panel, groups: [...panel.groups].sort(compareGroups) };
}

function compareGroups(a: PanelGroup, b: PanelGroup): number {
  return (
    compare(a.country, b.country) ||
    compare(a.valueChain, b.valueChain) ||
    compare(a.accessMonth ?? "~", b.accessMonth ?? "~") ||
    compareSeries(a.real, b.real) ||
    compareSeries(a.reported, b.reported) ||
    compareSeries(a.verified, b.verified)
  );
}

function compareSeries(a: ArrayLike<number>, b: ArrayLike<number>): number {
  for (let at = 0; at < a.length; at += 1) {
    const order = compare(a[at] ?? 0, b[at] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}

/** By code unit or by size: the same on every machine whatever its locale. */
function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
