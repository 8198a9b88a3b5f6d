/** The month before (−1) or after (+1); `month` is YYYY-MM. */
export function shiftMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const index = year * 12 + (number - 1) + by;
  return `${String(Math.floor(index / 12)).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}`;
}

/** The last `count` months up to the one of `today`, the newest first. */
export function latestMonths(today: string, count: number): string[] {
  const month = today.slice(0, 7);
  return Array.from({ length: count }, (_, back) => shiftMonth(month, -back));
}
