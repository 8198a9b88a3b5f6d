import { addMonths } from "../month";
import type { PanelGroup, SalesPanel } from "../panel/sales-panel";

/** A group by its monthly level in each year; every month reported and verified unless said otherwise. */
export interface YearlyGroup {
  readonly id: string;
  /** Monthly real sales, one item a year. */
  readonly yearly: readonly number[];
  /** Onboarding as an offset from 2022-01, or null. */
  readonly access: number | null;
  readonly chain?: string;
  readonly country?: string;
  readonly missing?: readonly number[];
  readonly recalled?: readonly number[];
}

/** A panel from January 2022 in which sales change only at New Year: effects can be worked out by hand. */
export function yearlyPanel(groups: readonly YearlyGroup[]): SalesPanel {
  const monthCount = (groups[0]?.yearly.length ?? 0) * 12;
  return {
    firstMonth: "2022-01",
    monthCount,
    groups: groups.map((group) => toPanelGroup(group, monthCount)),
  };
}

function toPanelGroup(group: YearlyGroup, monthCount: number): PanelGroup {
  const months = Array.from({ length: monthCount }, (_, month) => month);
  const isMissing = (month: number) => group.missing?.includes(month) ?? false;
  return {
    groupId: group.id,
    country: group.country ?? "GH",
    valueChain: group.chain ?? "mango",
    accessMonth: group.access === null ? null : addMonths("2022-01", group.access),
    real: Float64Array.from(months, (month) =>
      isMissing(month) ? 0 : (group.yearly[Math.floor(month / 12)] ?? 0),
    ),
    reported: Uint8Array.from(months, (month) => (isMissing(month) ? 0 : 1)),
    verified: Uint8Array.from(months, (month) =>
      group.recalled?.includes(month) || isMissing(month) ? 0 : 1,
    ),
  };
}
