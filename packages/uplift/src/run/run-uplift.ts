import { UpliftError } from "../errors";
import { estimateUplift } from "../estimate/estimate-uplift";
import type { UpliftEstimate } from "../estimate/uplift-estimate";
import { UPLIFT_SETTINGS, type UpliftSettings } from "../estimate/uplift-settings";
import { buildPanel } from "../panel/build-panel";
import type { PanelInput } from "../panel/panel-input";
import { canonicalJson } from "./canonical-json";
import { CODE_VERSION } from "./code-version";
import { inputHash } from "./input-hash";
import { priceRise } from "./price-rise";

/** A stored run: enough to show it again, to explain it and to repeat it to the byte. */
export interface UpliftRun {
  readonly format: 1;
  readonly codeVersion: string;
  /** SHA-256 of the input. */
  readonly inputHash: string;
  readonly settings: UpliftSettings;
  readonly referenceMonth: string;
  readonly lastMonth: string;
  readonly reportingCurrency: string;
  readonly priceIndices: readonly {
    readonly currency: string;
    readonly source: string;
    readonly base: string;
    readonly vintage: string;
    readonly approximate: boolean;
  }[];
  readonly exchangeRates: { readonly source: string; readonly vintage: string };
  /** Average rise of prices between the windows, removed; a ratio, null when unknown. */
  readonly priceRise: number | null;
  readonly estimate: UpliftEstimate;
  /** What was missing when prices or rates were; null otherwise. */
  readonly refusal: { readonly message: string; readonly details: Readonly<Record<string, unknown>> } | null;
}

/**
 * Estimates from ledger rows and keeps what is needed to repeat it. The same input and settings give the same
 * run; `runBytes` gives its bytes. A missing index value or rate is a result (`not_enough_data`), not a throw.
 * @throws UpliftError for rows that could only give a wrong number (see `checkPanelInput`).
 */
export function runUplift(input: PanelInput, overrides: Partial<UpliftSettings> = {}): UpliftRun {
  const settings = { ...UPLIFT_SETTINGS, ...overrides };
  const { estimate, refusal } = estimateOrRefusal(input, settings);
  return {
    format: 1,
    codeVersion: CODE_VERSION,
    inputHash: inputHash(input),
    settings,
    referenceMonth: input.referenceMonth,
    lastMonth: input.lastMonth,
    reportingCurrency: input.reportingCurrency,
    priceIndices: input.priceIndices.map(({ currency, source, base, vintage, approximate }) => ({
      currency,
      source,
      base,
      vintage,
      approximate: approximate === true,
    })),
    exchangeRates: { source: input.exchangeRates.source, vintage: input.exchangeRates.vintage },
    priceRise: priceRise(input, estimate),
    estimate,
    refusal,
  };
}

/** A run as it is stored: the same on every machine and supported version of Node. */
export function runBytes(run: UpliftRun): string {
  return `${canonicalJson(run)}\n`;
}

function estimateOrRefusal(
  input: PanelInput,
  settings: UpliftSettings,
): Pick<UpliftRun, "estimate" | "refusal"> {
  try {
    return { estimate: estimateUplift(buildPanel(input), settings), refusal: null };
  } catch (error) {
    if (!(error instanceof UpliftError)) throw error;
    const { code, message, details } = error;
    if (code !== "price_index_missing" && code !== "exchange_rate_missing") throw error;
    return { estimate: nothing(code, settings), refusal: { message, details } };
  }
}

function nothing(
  code: "price_index_missing" | "exchange_rate_missing",
  settings: UpliftSettings,
): UpliftEstimate {
  return {
    status: "not_enough_data",
    notEnough: [{ code, has: null, needs: null }],
    uplift: null,
    caveats: [],
    sample: {
      onboardedGroups: 0,
      comparisonGroups: 0,
      groups: 0,
      windowMonths: 12,
      reportedShare: null,
      verifiedShare: null,
    },
    groups: [],
    diagnostics: null,
    settings,
  };
}
