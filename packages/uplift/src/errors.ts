/**
 * Stable codes of everything this package refuses. A caller may branch on the code; the message is for
 * people and says what is wrong, with which thing, and what to do.
 */
export type UpliftErrorCode =
  | "invalid_month"
  | "invalid_day"
  | "invalid_amount"
  | "invalid_currency"
  | "invalid_setting"
  | "duplicate_entry"
  | "duplicate_month"
  | "price_index_missing"
  | "index_not_linkable"
  | "exchange_rate_missing"
  | "duplicate_group"
  | "unknown_group"
  | "empty_panel";

/** The one error class of this package. `details` holds plain data (ids, months), safe to serialise. */
export class UpliftError extends Error {
  override readonly name = "UpliftError";

  constructor(
    readonly code: UpliftErrorCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}
