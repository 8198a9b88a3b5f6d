import { annualIndex } from "../deflation/annual-index";
import type { ExchangeRates } from "../deflation/exchange-rates";
import type { PriceIndex } from "../deflation/price-index";
import { UpliftError } from "../errors";
import { type CsvRow, csvTable, required } from "./csv-table";

/** Monthly indices, one a currency: currency,month,value[,source,base,vintage]. */
export function readPriceIndices(text: string, name: string): PriceIndex[] {
  const rows = csvTable(text, name, ["currency", "month", "value"]);
  return byCurrency(rows, name).map(([currency, lines]) => ({
    currency,
    source: lines[0]?.source ?? name,
    base: lines[0]?.base ?? "as uploaded",
    vintage: lines[0]?.vintage ?? "not given",
    values: keyed(lines, "month", "value", `${name}, ${currency}`),
  }));
}

/** Yearly inflation instead, one table a currency: currency,year,percent[,source,vintage]. */
export function readAnnualIndices(text: string, name: string): PriceIndex[] {
  const rows = csvTable(text, name, ["currency", "year", "percent"]);
  return byCurrency(rows, name).map(([currency, lines]) =>
    annualIndex({
      currency,
      source: lines[0]?.source ?? name,
      vintage: lines[0]?.vintage ?? "not given",
      percentByYear: keyed(lines, "year", "percent", `${name}, ${currency}`),
    }),
  );
}

/** Exchange rates: from,to,on,rate[,source,vintage]. */
export function readExchangeRates(text: string, name: string): ExchangeRates {
  const rows = csvTable(text, name, ["from", "to", "on", "rate"]);
  return {
    source: rows[0]?.source ?? name,
    vintage: rows[0]?.vintage ?? "not given",
    rates: rows.map((row, at) => {
      const where = `${name}, line ${String(at + 2)}`;
      return {
        from: required(row, "from", where),
        to: required(row, "to", where),
        on: required(row, "on", where),
        rate: required(row, "rate", where),
      };
    }),
  };
}

function byCurrency(rows: readonly CsvRow[], name: string): [string, CsvRow[]][] {
  const tables = new Map<string, CsvRow[]>();
  rows.forEach((row, at) => {
    const currency = required(row, "currency", `${name}, line ${String(at + 2)}`);
    const table = tables.get(currency);
    if (table) table.push(row);
    else tables.set(currency, [row]);
  });
  return [...tables];
}

/** Two values for one month could both be meant; neither is taken. */
function keyed(rows: readonly CsvRow[], key: string, value: string, where: string): Record<string, string> {
  const table: Record<string, string> = {};
  for (const row of rows) {
    const month = required(row, key, where);
    if (table[month] !== undefined) {
      throw new UpliftError("duplicate_month", `${where}: ${month} has two values, keep one`, { month });
    }
    table[month] = required(row, value, where);
  }
  return table;
}
