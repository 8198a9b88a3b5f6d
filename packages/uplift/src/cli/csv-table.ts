import { parse } from "csv-parse/sync";
import { CliError } from "./cli-arguments";

/** One line of a CSV by heading; absent columns are absent. */
export type CsvRow = Readonly<Partial<Record<string, string>>>;

/**
 * Reads a CSV with a heading; a byte-order mark, blank lines and spaces around values do no harm.
 * @throws CliError for text that is no CSV, and for missing columns, naming them.
 */
export function csvTable(text: string, name: string, columns: readonly string[]): CsvRow[] {
  let rows: CsvRow[];
  try {
    rows = parse(text, { columns: true, bom: true, trim: true, skip_empty_lines: true });
  } catch (error) {
    throw new CliError(
      `${name} cannot be read as CSV: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const [first] = rows;
  if (!first) throw new CliError(`${name} holds no line below its heading`);
  const missing = columns.filter((column) => first[column] === undefined);
  if (missing.length > 0) throw new CliError(`${name} lacks the column ${missing.join(", ")}`);
  return rows;
}

/** A column that must have a value on every line. */
export function required(row: CsvRow, column: string, where: string): string {
  const value = row[column];
  if (value === undefined || value === "") throw new CliError(`${where}: ${column} is empty`);
  return value;
}

/** Writes a table with a heading. Values with commas, quotes or line breaks are quoted. */
export function csvText(
  heading: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  const cell = (value: string | number | null) => {
    const text = value === null ? "" : String(value);
    // A spreadsheet would run text that begins like a formula.
    const safe = typeof value === "string" && /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
    return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `${[heading, ...rows].map((row) => row.map(cell).join(",")).join("\n")}\n`;
}
