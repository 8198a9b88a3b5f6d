import { parseDecimal } from "../decimal";
import { UpliftError } from "../errors";
import { monthIndex } from "../month";
import type { PanelInput } from "./panel-input";

/** A century: a month further off than this is a typing mistake, and would make a huge panel. */
const MOST_MONTHS = 1_200;

/**
 * Refuses input that could only give a wrong number.
 * @throws UpliftError `empty_panel`, `duplicate_group`, `unknown_group`, `duplicate_entry`, `invalid_month`,
 * `invalid_amount`, `invalid_setting`.
 */
export function checkPanelInput({ groups, rows, lastMonth, referenceMonth }: PanelInput): void {
  if (groups.length === 0) throw new UpliftError("empty_panel", "The panel has no group: pass at least one");
  const last = monthIndex(lastMonth);
  monthIndex(referenceMonth);
  const near = (month: string, what: string) => {
    if (Math.abs(last - monthIndex(month)) < MOST_MONTHS) return;
    throw new UpliftError("invalid_month", `${what}: ${month} is a century away from ${lastMonth}`, {
      month,
    });
  };

  const known = new Set<string>();
  for (const { groupId, accessMonth, reportedMonths } of groups) {
    if (known.has(groupId)) {
      throw new UpliftError("duplicate_group", `Group ${groupId} was passed twice: pass each once`, {
        groupId,
      });
    }
    known.add(groupId);
    if (accessMonth !== null) monthIndex(accessMonth);
    for (const month of reportedMonths) near(month, `Group ${groupId}`);
  }

  const seen = new Set<string>();
  for (const { entryId, groupId, month, amount, quantity } of rows) {
    if (!known.has(groupId)) {
      throw new UpliftError(
        "unknown_group",
        `Entry ${entryId} is of group ${groupId}, which was not passed`,
        {
          entryId,
          groupId,
        },
      );
    }
    if (seen.has(entryId)) {
      throw new UpliftError("duplicate_entry", `Entry ${entryId} was passed twice: pass each once`, {
        entryId,
      });
    }
    seen.add(entryId);
    near(month, `Entry ${entryId}`);
    parseDecimal(amount, `Entry ${entryId}`);
    if (quantity !== undefined) parseDecimal(quantity, `Quantity of entry ${entryId}`);
  }
}
