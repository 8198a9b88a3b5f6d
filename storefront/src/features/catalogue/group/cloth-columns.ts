/** Fewer members get no cloth: it could point at single people. As in packages/member-cloth. */
const FEWEST_MEMBERS = 10;
const MOST_STITCHES = 3000;

/** True when a cloth of these members can be shown. */
export function showsCloth(members: number | null): members is number {
  return members !== null && members >= FEWEST_MEMBERS && members <= MOST_STITCHES;
}

/** Stitches in a full row: a phone gets a block of about three quarters' height, a wide page a band of few rows. */
export function clothColumns(members: number, shape: "phone" | "wide"): number {
  if (shape === "phone") return clamp(Math.ceil(Math.sqrt(members * 1.2)), 4, 28);
  return clamp(Math.ceil(members / 4), 14, 44);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
