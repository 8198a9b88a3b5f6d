import { rectangle } from "./rectangle";
import { smockStripe } from "./smock-stripe";

/** A weft-faced block of Ewe kete: two bands and a square between them. */
export function keteBlock(size: number, band: string, square: string): string {
  const bands = [0, 0.8].map((from) => rectangle(0, from * size, size, 0.2 * size)).join("");
  const centre = rectangle(0.3 * size, 0.3 * size, 0.4 * size, 0.4 * size);
  return `<path fill="${band}" d="${bands}"/><path fill="${square}" d="${centre}"/>`;
}

/** The warp that shows between two blocks: three threads. */
export function keteWarp(size: number, thread: string): string {
  return smockStripe(
    size,
    [0.1, 0.42, 0.74].map((from) => ({ colour: thread, from, width: 0.16 })),
  );
}
