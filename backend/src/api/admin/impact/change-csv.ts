import type { ImpactGroupsAnswer } from "@cluster-market/contracts";
import { stringify } from "csv-stringify/sync";

/** One row a group; columns say unit and price base. Cells that a spreadsheet would run as a formula are defused. */
export function changeCsv(answer: ImpactGroupsAnswer): string {
  const currency = answer.reporting_currency.toUpperCase();
  const prices = `prices of ${answer.reference_month}`;
  return stringify(
    answer.groups.map((change) => [
      change.group.name,
      change.group.cluster,
      change.group.women_led === null ? "" : change.group.women_led ? "yes" : "no",
      change.access_month ?? "",
      change.status,
      change.reasons.map((reason) => reason.code).join(" "),
      change.compared.map((pair) => pair.since).join(" "),
      change.compared.map((pair) => pair.baseline).join(" "),
      change.home_currency.toUpperCase(),
      change.since?.all.nominal ?? "",
      change.baseline?.all.nominal ?? "",
      change.since?.all.real ?? "",
      change.baseline?.all.real ?? "",
      change.since?.online.real ?? "",
      change.since?.in_person.real ?? "",
      change.since?.all.real_reporting ?? "",
      change.baseline?.all.real_reporting ?? "",
      change.change_ratio === null ? "" : (change.change_ratio * 100).toFixed(1),
      change.reporting.reported,
      change.reporting.expected,
      change.reporting.missing_months.join(" "),
      change.reporting.declared_zero_months.join(" "),
    ]),
    {
      header: true,
      bom: true,
      escape_formulas: true,
      columns: [
        "group",
        "cluster",
        "women-led",
        "access month",
        "status",
        "reasons",
        "months compared, since access",
        "months compared, a year before",
        "home currency",
        "since access, as sold",
        "a year before, as sold",
        `since access, ${prices}`,
        `a year before, ${prices}`,
        `since access on-line, ${prices}`,
        `since access in person, ${prices}`,
        `since access, ${currency}, ${prices}`,
        `a year before, ${currency}, ${prices}`,
        "change, % (a change, not an impact)",
        "months reported",
        "months expected",
        "months not reported",
        "months declared zero",
      ],
    },
  );
}
