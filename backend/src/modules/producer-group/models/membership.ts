import { model } from "@medusajs/framework/utils";
import { ProducerGroup } from "./producer-group";
import { Member } from "./member";

export const memberRoles = ["manager", "seller", "bookkeeper"] as const;

export type MemberRole = (typeof memberRoles)[number];

/** One person's place in one group; a person may serve two groups. */
export const Membership = model
  .define("membership", {
    id: model.id({ prefix: "mship" }).primaryKey(),
    group: model.belongsTo(() => ProducerGroup, { mappedBy: "memberships" }),
    member: model.belongsTo(() => Member, { mappedBy: "memberships" }),
    role: model.enum([...memberRoles]).default("manager"),
    revoked_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["group_id", "member_id"], unique: true }]);
