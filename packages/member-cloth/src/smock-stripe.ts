import { rectangle } from "./rectangle";

export interface Stripe {
  colour: string;
  /** Where the stripe begins and how wide it is, as shares of the stitch. */
  from: number;
  width: number;
}

/** Warp stripes as on the northern smock: they run the stitch's whole height. */
export function smockStripe(size: number, stripes: readonly Stripe[]): string {
  return stripes
    .map(
      ({ colour, from, width }) =>
        `<path fill="${colour}" d="${rectangle(from * size, 0, width * size, size)}"/>`,
    )
    .join("");
}
