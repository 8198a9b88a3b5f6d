/** Path data of one rectangle, rounded to a tenth of a unit. */
export function rectangle(x: number, y: number, width: number, height: number): string {
  return `M${tenth(x)} ${tenth(y)}h${tenth(width)}v${tenth(height)}h${tenth(-width)}z`;
}

/** Rounds to one decimal, so that no drawing carries floating-point tails. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
