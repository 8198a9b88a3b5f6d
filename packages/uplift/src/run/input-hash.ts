import { createHash } from "node:crypto";
import type { PanelInput } from "../panel/panel-input";
import { canonicalJson } from "./canonical-json";

/** SHA-256 (hexadecimal) of everything a run reads, whatever order rows and groups came in. */
export function inputHash(input: PanelInput): string {
  const byText = <T>(items: readonly T[], key: (item: T) => string) =>
    [...items].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  const ordered = {
    ...input,
    rows: byText(input.rows, ({ entryId }) => entryId),
    groups: byText(input.groups, ({ groupId }) => groupId).map((group) => ({
      ...group,
      reportedMonths: [...new Set(group.reportedMonths)].sort(),
    })),
    priceIndices: byText(input.priceIndices, ({ currency }) => currency),
    exchangeRates: {
      ...input.exchangeRates,
      rates: byText(input.exchangeRates.rates, canonicalJson),
    },
  };
  return createHash("sha256").update(canonicalJson(ordered)).digest("hex");
}
