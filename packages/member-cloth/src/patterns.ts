import { bead } from "./bead";
import { keteBlock, keteWarp } from "./kete-block";
import { smockStripe } from "./smock-stripe";
import { steppedLozenge } from "./stepped-lozenge";

/** Side of one stitch in the drawing's own units. */
export const STITCH_SIZE = 36;

export type PatternName = "mehras" | "shai" | "taanga" | "agbeli";

export interface Pattern {
  /** The bare cloth, which shows where the last row is open. */
  ground: string;
  /** Two stitches that take turns, drawn in a square of {@link STITCH_SIZE}. */
  stitches: readonly [string, string];
}

/** Demonstration cloths. Weavers have not approved them yet: docs/approvals-needed.md. */
export const patterns: Readonly<Record<PatternName, Pattern>> = {
  mehras: {
    ground: "#8c1c13",
    stitches: [
      steppedLozenge(STITCH_SIZE, { edge: "#f4eadb", field: "#a3231a", heart: "#e2a23b" }),
      steppedLozenge(STITCH_SIZE, { edge: "#e2a23b", field: "#8c1c13", heart: "#f4eadb" }),
    ],
  },
  shai: {
    ground: "#1d4a36",
    stitches: [
      bead(STITCH_SIZE, { body: "#f2a71b", ring: "#fff8e8", eye: "#c6402a" }),
      bead(STITCH_SIZE, { body: "#fbd977", ring: "#1d4a36", eye: "#f2a71b" }),
    ],
  },
  taanga: {
    ground: "#232c5e",
    stitches: [
      smockStripe(STITCH_SIZE, [
        { colour: "#f6f0e2", from: 0.1, width: 0.3 },
        { colour: "#7fa0cf", from: 0.55, width: 0.14 },
      ]),
      smockStripe(STITCH_SIZE, [
        { colour: "#f6f0e2", from: 0.1, width: 0.12 },
        { colour: "#f6f0e2", from: 0.3, width: 0.12 },
        { colour: "#7fa0cf", from: 0.6, width: 0.26 },
      ]),
    ],
  },
  agbeli: {
    ground: "#2a5237",
    stitches: [keteBlock(STITCH_SIZE, "#f0c24b", "#d2667c"), keteWarp(STITCH_SIZE, "#fbf6ea")],
  },
};
