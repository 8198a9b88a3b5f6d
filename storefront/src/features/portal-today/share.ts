import type { Money } from "@cluster-market/money";

/**
 * Width of a channel's bar in whole per cent of the month's total; a channel taken back below zero has none.
 * Only for drawing: the figures beside it are exact.
 */
export function sharePercent(part: Money, total: Money): number {
  const whole = Number(total.amount);
  const share = Number(part.amount);
  if (!(whole > 0) || !(share > 0)) return 0;
  return Math.min(100, Math.max(1, Math.round((share / whole) * 100)));
}
