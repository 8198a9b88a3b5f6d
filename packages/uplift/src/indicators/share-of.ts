/**
 * `part ÷ whole`, 0 to 1: channel split, certification rate (valid and verified ÷ active), repeat buyers
 * (two orders in twelve months ÷ buyers). Null when the whole is not above zero: a share of nothing is not 0.
 */
export function shareOf(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
