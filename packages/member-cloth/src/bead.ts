import { tenth } from "./rectangle";

export interface BeadColours {
  body: string;
  ring: string;
  eye: string;
}

/** A powder-glass bead, as Krobo bead makers fire them, seen end on. */
export function bead(size: number, { body, ring, eye }: BeadColours): string {
  const circle = (colour: string, share: number): string =>
    `<circle cx="${size / 2}" cy="${size / 2}" r="${tenth(size * share)}" fill="${colour}"/>`;
  return circle(body, 0.42) + circle(ring, 0.26) + circle(eye, 0.12);
}
