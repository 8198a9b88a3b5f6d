/** What is known about who was paid. */
export interface MemberPay {
  readonly paidToWomen: number;
  readonly paidToMembers: number;
}

export interface Membership {
  readonly women: number;
  readonly members: number;
}

/**
 * Either women's share of the sales income paid to members, or, when only the group's income is known,
 * women's membership share, which says nothing about pay and must be called by its own name.
 */
export type WomensShare =
  | { readonly measure: "womens_income_share"; readonly share: number }
  | { readonly measure: "womens_membership_share"; readonly share: number }
  | { readonly measure: "unknown" };

/** Pay where any was recorded, else membership, else unknown. Shares are 0 to 1. */
export function womensShare(pay: MemberPay | null, membership: Membership | null): WomensShare {
  if (pay && pay.paidToMembers > 0) {
    return { measure: "womens_income_share", share: pay.paidToWomen / pay.paidToMembers };
  }
  if (membership && membership.members > 0) {
    return { measure: "womens_membership_share", share: membership.women / membership.members };
  }
  return { measure: "unknown" };
}
