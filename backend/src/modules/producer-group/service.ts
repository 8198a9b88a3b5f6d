import { MedusaService } from "@medusajs/framework/utils";
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
}) {}
