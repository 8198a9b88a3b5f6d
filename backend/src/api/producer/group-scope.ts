import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import type { Language } from "@cluster-market/contracts";
import type { MemberRole } from "../../modules/producer-group/models/membership";

export type { MemberRole };

/**
 * For whom a request under /producer/* acts: one member in one group, as the database said when the request came.
 * Everything read or written there takes its group from here, never from the request.
 */
export interface GroupScope {
  readonly groupId: string;
  readonly groupHandle: string;
  readonly groupName: string;
  readonly memberId: string;
  readonly membershipId: string;
  readonly role: MemberRole;
  readonly language: Language;
  /** ISO 3166-1 alpha-2, lower case. */
  readonly country: string;
  /** ISO 4217, lower case. */
  readonly homeCurrency: string;
  /** IANA name; dates of the ledger are dates in this zone. */
  readonly timeZone: string;
  /** Null while the group is not fully set up: then it can list nothing that needs stock or delivery. */
  readonly stockLocationId: string | null;
  readonly shippingProfileId: string | null;
  /** Sales channel of the market of the group's country; null while that market is missing. */
  readonly salesChannelId: string | null;
}

/** A request that passed the wall of /producer/*: signed in, member, group not suspended. */
export interface ProducerRequest<Body = unknown> extends AuthenticatedMedusaRequest<Body> {
  groupScope: GroupScope;
}
