import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** A source of chance that gives the same numbers for the same seed and name, whatever else is drawn elsewhere. */
export interface RandomSource {
  /** Evenly from 0 (included) to 1 (not included). */
  uniform(): number;
  /** A whole number, both ends included. */
  between(low: number, high: number): number;
  /** From the normal distribution with mean 0 and standard deviation 1. */
  normal(): number;
}

export function randomSource(seed: number, name: string): RandomSource {
  const generator = xoroshiro128plus(seed ^ hash(name));
  return {
    uniform: () => uniformFloat64(generator),
    between: (low, high) => uniformInt(generator, low, high),
    // Box and Muller; 1 − u keeps the logarithm away from 0.
    normal: () =>
      Math.sqrt(-2 * Math.log(1 - uniformFloat64(generator))) *
      Math.cos(2 * Math.PI * uniformFloat64(generator)),
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value ^= character.codePointAt(0) ?? 0;
    value = Math.imul(value, 0x01000193);
  }
  return value;
}
