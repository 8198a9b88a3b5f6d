import type { ExchangeRates, PriceIndex } from "@cluster-market/uplift";
import type { ProgrammeModuleService } from "../../../modules/programme/service";

/**
 * The newest vintage of each country's price index, keyed by the currency the country's groups keep books in.
 * A country without an index has no entry: its groups then read "not enough data", never a guess.
 */
export async function readPriceIndices(
  programme: ProgrammeModuleService,
  groups: readonly { country: string; home_currency: string }[],
): Promise<(PriceIndex & { isDemonstration: boolean })[]> {
  const currencyOf = new Map(groups.map((group) => [group.country, group.home_currency.toUpperCase()]));
  const rows = await programme.listPriceIndexValues(
    { country: [...currencyOf.keys()] },
    { order: { month: "ASC" }, take: null as unknown as number },
  );
  return [...currencyOf].flatMap(([country, currency]) => {
    const ofCountry = rows.filter((row) => row.country === country);
    const vintage = ofCountry
      .map((row) => row.vintage)
      .sort()
      .at(-1);
    const series = ofCountry.filter((row) => row.vintage === vintage);
    const first = series[0];
    if (!first) return [];
    return [
      {
        currency,
        source: first.source,
        base: first.base,
        vintage: first.vintage,
        isDemonstration: first.is_demonstration,
        values: Object.fromEntries(series.map((row) => [row.month, String(row.value)])),
      },
    ];
  });
}

/** Every dated rate there is. */
export async function readExchangeRates(programme: ProgrammeModuleService): Promise<ExchangeRates> {
  const rows = await programme.listExchangeRates(
    {},
    { order: { month: "ASC" }, take: null as unknown as number },
  );
  return {
    source: [...new Set(rows.map((row) => row.source))].join("; "),
    vintage: rows.at(-1)?.month ?? "",
    rates: rows.map((row) => ({
      from: row.from_currency.toUpperCase(),
      to: row.to_currency.toUpperCase(),
      on: row.month,
      rate: String(row.rate),
    })),
  };
}
