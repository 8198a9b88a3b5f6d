import { ClothInputError } from "./cloth-input-error";
import { escapeXml } from "./escape-xml";
import { patterns, STITCH_SIZE, type PatternName } from "./patterns";
import { rectangle } from "./rectangle";

/** With fewer members a cloth could point at single women, so there is none. */
export const FEWEST_MEMBERS = 10;

export interface MemberClothInput {
  /** The cloth the cluster weaves in. */
  pattern: PatternName;
  /** Members on the checked register: one stitch each. */
  members: number;
  /** Stitches in a full row. */
  columns: number;
  /** What the picture says to those who cannot see it, in the page's language. */
  title: string;
  /**
   * Start of the ids inside the drawing. Needed only when the very same cloth
   * stands twice on one page; otherwise the ids follow from the input.
   */
  idPrefix?: string;
}

/**
 * Draws the member cloth: one stitch for each member, row by row, two stitches
 * taking turns. The last row is never full, because the group is still growing.
 *
 * Returns the SVG, or null below ten members: a small group is not a mistake,
 * the page shows no cloth. Throws {@link ClothInputError} for numbers that count nothing.
 */
export function memberCloth(input: MemberClothInput): string | null {
  const { pattern, members, columns, title } = input;
  requireWhole("members", members, 0);
  requireWhole("columns", columns, 1);
  if (members < FEWEST_MEMBERS) return null;

  const { ground, stitches } = patterns[pattern];
  const rows = Math.floor(members / columns) + 1;
  const width = columns * STITCH_SIZE;
  const height = rows * STITCH_SIZE;
  const prefix = escapeXml(input.idPrefix ?? defaultPrefix(input));
  const ids = [`${prefix}-a`, `${prefix}-b`] as const;

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    `<defs><g id="${ids[0]}">${stitches[0]}</g><g id="${ids[1]}">${stitches[1]}</g></defs>`,
    `<path fill="${ground}" d="${rectangle(0, 0, width, height)}"/>`,
    ...Array.from({ length: members }, (_, member) => stitchOf(member, columns, ids)),
    `</svg>`,
  ].join("");
}

function stitchOf(member: number, columns: number, ids: readonly [string, string]): string {
  const column = member % columns;
  const row = Math.floor(member / columns);
  const id = (column + row) % 2 === 0 ? ids[0] : ids[1];
  return `<use href="#${id}" x="${column * STITCH_SIZE}" y="${row * STITCH_SIZE}"/>`;
}

/** Two cloths share ids only if they are the same drawing with the same title. */
function defaultPrefix({ pattern, members, columns, title }: MemberClothInput): string {
  let hash = 0;
  for (const character of title) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return `cloth-${pattern}-${members}-${columns}-${hash.toString(36)}`;
}

function requireWhole(field: "members" | "columns", value: number, least: number): void {
  if (!Number.isSafeInteger(value) || value < least) throw new ClothInputError(field, value, least);
}
