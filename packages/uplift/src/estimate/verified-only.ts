import type { SalesPanel } from "../panel/sales-panel";

/**
 * The panel with every month that holds a recalled figure (grade C) taken as missing. A group that merely
 * starts to write down what it always sold seems to grow; figures attested by invoice or ledger do not.
 */
export function verifiedOnly(panel: SalesPanel): SalesPanel {
  return {
    ...panel,
    groups: panel.groups.map((group) => {
      const reported = group.reported.map((flag, month) =>
        flag === 1 && (group.verified[month] === 1 || group.real[month] === 0) ? 1 : 0,
      );
      return { ...group, reported };
    }),
  };
}
