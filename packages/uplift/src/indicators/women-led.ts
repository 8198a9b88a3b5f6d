/** A verified snapshot of who leads and owns a group; null for what is not known. */
export interface LeadershipSnapshot {
  /** Whether a woman leads or manages the group. */
  readonly womanLeads: boolean | null;
  readonly boardWomen: number | null;
  readonly boardMembers: number | null;
  readonly women: number | null;
  readonly members: number | null;
  /** Share (0 to 1) of the group owned by women. */
  readonly ownedByWomen: number | null;
}

/** `itc`: International Trade Centre; `ownership_51`; `cooperative`: for groups owned by their members. */
export type WomenLedRule = "itc" | "ownership_51" | "cooperative";

/** One condition of a rule: null where the snapshot does not tell. */
export interface WomenLedClause {
  readonly clause: "woman_leads" | "women_own_30" | "women_own_51" | "half_of_board" | "half_of_members";
  readonly holds: boolean | null;
}

export interface WomenLed {
  /** Null when a clause is unknown and none is broken. */
  readonly value: boolean | null;
  readonly clauses: readonly WomenLedClause[];
}

/**
 * Whether a group is women-led by a named rule, with the clauses that decided it:
 * `itc` managed by a woman and at least 30 % owned by women; `ownership_51` at least 51 % owned by women;
 * `cooperative` a woman leads, and at least half of the board and of the members are women.
 */
export function womenLed(snapshot: LeadershipSnapshot, rule: WomenLedRule): WomenLed {
  const clauses = CLAUSES[rule](snapshot);
  const value = clauses.some(({ holds }) => holds === false)
    ? false
    : clauses.some(({ holds }) => holds === null)
      ? null
      : true;
  return { value, clauses };
}

const CLAUSES: Readonly<Record<WomenLedRule, (snapshot: LeadershipSnapshot) => WomenLedClause[]>> = {
  itc: (snapshot) => [
    { clause: "woman_leads", holds: snapshot.womanLeads },
    { clause: "women_own_30", holds: atLeast(snapshot.ownedByWomen, 0.3) },
  ],
  ownership_51: (snapshot) => [{ clause: "women_own_51", holds: atLeast(snapshot.ownedByWomen, 0.51) }],
  cooperative: (snapshot) => [
    { clause: "woman_leads", holds: snapshot.womanLeads },
    { clause: "half_of_board", holds: atLeast(ratio(snapshot.boardWomen, snapshot.boardMembers), 0.5) },
    { clause: "half_of_members", holds: atLeast(ratio(snapshot.women, snapshot.members), 0.5) },
  ],
};

function atLeast(share: number | null, needed: number): boolean | null {
  return share === null ? null : share >= needed;
}

function ratio(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole <= 0 ? null : part / whole;
}
