import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import type { Context } from "@medusajs/framework/types";
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import { Cluster } from "./models/cluster";
import { Invitation } from "./models/invitation";
import { Member } from "./models/member";
import { Membership } from "./models/membership";
import { MembershipSnapshot } from "./models/membership-snapshot";
import { ProducerGroup } from "./models/producer-group";
import { SeasonActivity } from "./models/season-activity";

/** Clusters, producer groups, their members and registers: one lifecycle, one module. */
export class ProducerGroupModuleService extends MedusaService({
  Cluster,
  ProducerGroup,
  MembershipSnapshot,
  SeasonActivity,
  Member,
  Membership,
  Invitation,
}) {
  /**
   * Uses an invitation up, in one statement, so that of two who open the same link at once only one gets in.
   * @returns the invitation's id, or null when it is unknown, expired, replaced or used.
   */
  @InjectTransactionManager()
  async claimInvitation(
    tokenHash: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string | null> {
    const claimed = await context.transactionManager?.execute<{ id: string }[]>(
      `update "invitation" set accepted_at = now(), updated_at = now()
       where token_hash = ? and accepted_at is null and superseded_at is null and expires_at > now()
         and deleted_at is null
       returning id`,
      [tokenHash],
    );
    return claimed?.[0]?.id ?? null;
  }
}
