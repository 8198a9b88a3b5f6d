/** A count that cannot be drawn: a fraction, a negative number, no column at all. */
export class ClothInputError extends Error {
  override readonly name = "ClothInputError";

  constructor(
    readonly field: "members" | "columns",
    readonly value: number,
    least: number,
  ) {
    super(`Member cloth: ${field} must be a whole number of at least ${least}, not ${value}`);
  }
}
