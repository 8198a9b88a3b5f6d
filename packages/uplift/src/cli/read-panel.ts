import { compareMonths, type Month, monthIndex } from "../month";
import type { PanelInput } from "../panel/panel-input";
import type { EvidenceGrade, PanelGroupInfo, PanelRow } from "../panel/panel-row";
import { reportedMonths } from "../same-season/reported-months";
import { CliError } from "./cli-arguments";
import { type CsvRow, csvTable, required } from "./csv-table";

const COLUMNS = [
  "group",
  "country",
  "value_chain",
  "home_currency",
  "access_month",
  "month",
  "channel",
  "amount",
];
const GRADES: readonly EvidenceGrade[] = ["A", "B", "C"];

/**
 * Groups and rows of a panel CSV. A group's months are reported where each of its channels outside the shop
 * (names not beginning with "online") has a line; a line of 0 is a declared zero.
 * @throws CliError naming the line; two lines of one group, month and channel need an entry_id each.
 */
export function readPanel(text: string, name: string): Pick<PanelInput, "groups" | "rows" | "lastMonth"> {
  const lines = csvTable(text, name, COLUMNS).map((row, at) => ({
    row,
    where: `${name}, line ${String(at + 2)}`,
  }));
  const rows = lines.map(({ row, where }) => panelRow(row, where));
  const lastMonth = rows.map(({ month }) => month).reduce((a, b) => (compareMonths(a, b) >= 0 ? a : b));
  const groups = new Map<string, { row: CsvRow; where: string; rows: PanelRow[] }>();
  lines.forEach(({ row, where }, at) => {
    const groupId = required(row, "group", where);
    const known = groups.get(groupId) ?? { row, where, rows: [] };
    for (const column of ["country", "value_chain", "home_currency", "access_month"]) {
      if (row[column] !== known.row[column]) {
        throw new CliError(`${where}: ${column} of ${groupId} differs from the group's first line`);
      }
    }
    const parsed = rows[at];
    if (parsed) known.rows.push(parsed);
    groups.set(groupId, known);
  });
  return {
    rows,
    lastMonth,
    groups: [...groups].map(([groupId, group]) => groupInfo(groupId, group, lastMonth)),
  };
}

function panelRow(row: CsvRow, where: string): PanelRow {
  const month = required(row, "month", where);
  const groupId = required(row, "group", where);
  const channel = required(row, "channel", where);
  monthIndex(month);
  const evidence = row.evidence || (isOnline(channel) ? "A" : "C");
  const grade = GRADES.find((known) => known === evidence);
  if (!grade) throw new CliError(`${where}: evidence must be A, B or C, not "${evidence}"`);
  return {
    entryId: row.entry_id || `${groupId}, ${month}, ${channel}`,
    groupId,
    month,
    channel,
    amount: required(row, "amount", where),
    currency: row.currency || required(row, "home_currency", where),
    evidence: grade,
    ...(row.occurred_on ? { occurredOn: row.occurred_on } : {}),
    ...(row.quantity && row.unit ? { quantity: row.quantity, unit: row.unit } : {}),
  };
}

function groupInfo(
  groupId: string,
  { row, where, rows }: { row: CsvRow; where: string; rows: readonly PanelRow[] },
  lastMonth: Month,
): PanelGroupInfo {
  const accessMonth = row.access_month || null;
  const months = rows.map(({ month }) => month).sort(compareMonths);
  return {
    groupId,
    country: required(row, "country", where),
    valueChain: required(row, "value_chain", where),
    homeCurrency: required(row, "home_currency", where),
    accessMonth,
    reportedMonths: reportedMonths({
      channelsOutsideShop: [...new Set(rows.map(({ channel }) => channel))].filter(
        (channel) => !isOnline(channel),
      ),
      entries: rows,
      declaredZeros: [],
      from: months[0] ?? lastMonth,
      to: lastMonth,
      shopSince: accessMonth,
    }),
  };
}

function isOnline(channel: string): boolean {
  return channel.startsWith("online");
}
