import { rectangle } from "./rectangle";

/** The loom grid of one lozenge: nine passes of thread each way. */
const GRID = 9;
const CENTRE = (GRID - 1) / 2;

export interface LozengeColours {
  edge: string;
  field: string;
  heart: string;
}

/** A stepped lozenge as on Kairouan rugs: edge, field and heart in three threads. */
export function steppedLozenge(size: number, { edge, field, heart }: LozengeColours): string {
  const rings = [
    { colour: edge, reach: CENTRE },
    { colour: field, reach: 2 },
    { colour: heart, reach: 0 },
  ];
  // Each ring lies over the one before it, so a row is one run of thread.
  return rings.map(({ colour, reach }) => `<path fill="${colour}" d="${diamond(size, reach)}"/>`).join("");
}

function diamond(size: number, reach: number): string {
  const pass = size / GRID;
  let path = "";
  for (let row = CENTRE - reach; row <= CENTRE + reach; row++) {
    const half = reach - Math.abs(row - CENTRE);
    path += rectangle((CENTRE - half) * pass, row * pass, (2 * half + 1) * pass, pass);
  }
  return path;
}
