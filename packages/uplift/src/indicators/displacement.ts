/**
 * How much of a rise in on-line sales merely moved there from other channels:
 * `1 − Δtotal ÷ Δon-line`, real sales of the same months. 0: all of it is new; 1: none is; above 1: other
 * channels lost more than on-line gained; below 0: they grew too. Null unless on-line sales grew.
 */
export function displacement(
  before: { readonly total: number; readonly online: number },
  after: { readonly total: number; readonly online: number },
): number | null {
  const gained = after.online - before.online;
  return gained > 0 ? 1 - (after.total - before.total) / gained : null;
}
