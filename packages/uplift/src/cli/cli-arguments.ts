import { parseArgs } from "node:util";

/** Options of `uplift`; see `USAGE`. */
export interface EstimateArguments {
  readonly panel: string;
  readonly index: string | undefined;
  readonly annual: string | undefined;
  readonly rates: string | undefined;
  readonly reporting: string | undefined;
  readonly reference: string | undefined;
  readonly last: string | undefined;
  readonly seed: number;
  readonly permutations: number;
  readonly confidence: number;
  readonly format: "words" | "json" | "csv";
  readonly language: "en" | "fr";
  readonly chart: string | undefined;
  readonly chain: string | undefined;
}

/** Options of `uplift power` and `uplift simulate`. */
export interface SimulationArguments {
  readonly groups: readonly number[];
  readonly uplifts: readonly number[];
  readonly programmes: number;
  readonly permutations: number;
  readonly seed: number;
}

export type CliCommand =
  | { readonly command: "estimate"; readonly options: EstimateArguments }
  | { readonly command: "power" | "simulate"; readonly options: SimulationArguments }
  | { readonly command: "help" };

/** What the person at the command line did wrong, and what to do. */
export class CliError extends Error {
  override readonly name = "CliError";
}

export const USAGE = `uplift panel.csv --index cpi.csv [options]   estimate from a panel of monthly sales
uplift power    [--groups 6,12,24,48] [--uplifts 0.3]     how likely a programme is to find an uplift
uplift simulate [--groups 12,24,48] [--programmes 2000]   how often the estimate is right

Options of an estimate
  --index FILE        price index: currency,month,value[,source,base,vintage]
  --annual FILE       instead of it yearly inflation, approximate: currency,year,percent[,source,vintage]
  --rates FILE        exchange rates: from,to,on,rate[,source,vintage]
  --reporting CODE    reporting currency (default: the home currency, if all groups share one)
  --reference MONTH   month of prices and rates (default: the last month)
  --last MONTH        last complete month (default: the last month of the panel)
  --format FORMAT     words (default), json (the whole run, replayable) or csv (one line a group)
  --language CODE     en (default) or fr
  --chain NAME        name of the value chain in the sentences (default: the panel's, if there is one)
  --chart FILE        also write a chart as SVG
  --confidence SHARE  of the likely range (default 0.9)
  --permutations N    drawn when there are more than 5,000 (default 1999)
  --seed N            of the draws (default 1)

The panel is a CSV with a heading: group,country,value_chain,home_currency,access_month,month,channel,amount
and, where known, currency,quantity,unit,evidence,entry_id,occurred_on. An amount of 0 declares that nothing
was sold; a month without a line for each of a group's channels is missing. Channels that begin with
"online" report themselves.
`;

/** @throws CliError for unknown options and values that cannot be meant. */
export function cliArguments(args: readonly string[]): CliCommand {
  const { values, positionals } = parse(args);
  const [first, ...others] = positionals;
  if (values.help || first === undefined) return { command: "help" };
  const seed = wholeNumber(values.seed, "--seed", 0, 1);
  if (first === "power" || first === "simulate") {
    return {
      command: first,
      options: {
        groups: numbers(values.groups ?? (first === "power" ? "6,9,12,24,48" : "12,24,48"), "--groups", 2),
        uplifts: numbers(values.uplifts ?? (first === "power" ? "0.15,0.3,0.5" : "0,0.3"), "--uplifts", -0.9),
        programmes: wholeNumber(values.programmes, "--programmes", 1, first === "power" ? 200 : 2_000),
        permutations: wholeNumber(values.permutations, "--permutations", 19, 999),
        seed,
      },
    };
  }
  if (others.length > 0) throw new CliError(`Only one panel at a time: ${others.join(" ")} is too many`);
  const confidence = Number(values.confidence ?? "0.9");
  if (!(confidence >= 0.5 && confidence < 1)) throw new CliError("--confidence must be from 0.5 to below 1");
  return {
    command: "estimate",
    options: {
      panel: first,
      index: values.index,
      annual: values.annual,
      rates: values.rates,
      reporting: values.reporting,
      reference: values.reference,
      last: values.last,
      seed,
      permutations: wholeNumber(values.permutations, "--permutations", 19, 1_999),
      confidence,
      format: oneOf(values.format ?? "words", "--format", ["words", "json", "csv"]),
      language: oneOf(values.language ?? "en", "--language", ["en", "fr"]),
      chart: values.chart,
      chain: values.chain,
    },
  };
}

function parse(args: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h" },
        index: text,
        annual: text,
        rates: text,
        reporting: text,
        reference: text,
        last: text,
        format: text,
        language: text,
        chain: text,
        chart: text,
        confidence: text,
        permutations: text,
        seed: text,
        groups: text,
        uplifts: text,
        programmes: text,
      },
    });
  } catch (error) {
    throw new CliError(error instanceof Error ? error.message : String(error));
  }
}

function wholeNumber(text: string | undefined, name: string, least: number, otherwise: number): number {
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < least || value > 1_000_000) {
    throw new CliError(`${name} must be a whole number from ${String(least)} to 1,000,000, not "${text}"`);
  }
  return value;
}

function numbers(text: string, name: string, least: number): number[] {
  return text.split(",").map((part) => {
    const value = Number(part);
    if (part.trim() === "" || !Number.isFinite(value) || value < least || value > 5_000) {
      throw new CliError(
        `${name} must be numbers of at least ${String(least)} with commas between, not "${text}"`,
      );
    }
    return value;
  });
}

function oneOf<T extends string>(text: string, name: string, allowed: readonly T[]): T {
  const found = allowed.find((value) => value === text);
  if (found === undefined) throw new CliError(`${name} must be ${allowed.join(" or ")}, not "${text}"`);
  return found;
}
