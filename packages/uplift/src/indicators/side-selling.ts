/** Whether members delivered to the group what they had committed to it. */
export type SideSelling =
  { readonly status: "measured"; readonly share: number } | { readonly status: "not_measured" };

/**
 * `1 − delivered ÷ committed`, in kg; below 0 when more came than was promised. Without recorded
 * commitments it is "not measured", never 0.
 */
export function sideSelling(committedKg: number | null, deliveredKg: number): SideSelling {
  if (committedKg === null || committedKg <= 0) return { status: "not_measured" };
  return { status: "measured", share: 1 - deliveredKg / committedKg };
}
