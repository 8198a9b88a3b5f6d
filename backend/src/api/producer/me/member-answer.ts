import { MedusaError } from "@medusajs/framework/utils";
import type { ProducerMe } from "@cluster-market/contracts";
import { PRODUCER_GROUP_MODULE } from "../../../modules/producer-group";
import type { ProducerGroupModuleService } from "../../../modules/producer-group/service";
import type { ProducerRequest } from "../group-scope";
import { dateInZone } from "../own-date";
import { ownRows } from "../scoped-query";

interface OwnGroup {
  id: string;
  handle: string;
  name: string;
  name_in_script: string;
  place: string;
  country: string;
  women_led: boolean | null;
  status: ProducerMe["group"]["status"];
  home_currency: string;
  time_zone: string;
  outside_channels: { channels: string[] };
  cluster: ProducerMe["group"]["cluster"];
}

/** Who is signed in, for which group, and for which others she may act. */
export async function memberAnswer(request: ProducerRequest): Promise<ProducerMe> {
  const { memberId, timeZone } = request.groupScope;
  const groups = request.scope.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
  const [member, memberships, [group]] = await Promise.all([
    groups.retrieveMember(memberId),
    groups.listMemberships(
      { member_id: memberId, revoked_at: null },
      { relations: ["group"], order: { created_at: "ASC" } },
    ),
    ownRows<OwnGroup>(request, "producer_group", {
      fields: ["*", "cluster.handle", "cluster.name", "cluster.brand"],
    }),
  ]);
  if (!group) throw new MedusaError(MedusaError.Types.NOT_FOUND, "The group is gone");
  return {
    member: {
      id: member.id,
      name: member.name,
      identifier: member.identifier,
      language: member.language,
    },
    group: {
      id: group.id,
      handle: group.handle,
      name: group.name,
      name_in_script: group.name_in_script,
      place: group.place,
      country: group.country,
      cluster: { handle: group.cluster.handle, name: group.cluster.name, brand: group.cluster.brand },
      women_led: group.women_led,
      status: group.status,
      home_currency: group.home_currency,
      time_zone: group.time_zone,
      today: dateInZone(new Date(), timeZone),
      outside_channels: group.outside_channels.channels,
    },
    memberships: memberships.map((membership) => ({
      group_id: membership.group.id,
      group_name: membership.group.name,
      role: membership.role,
    })),
  };
}
