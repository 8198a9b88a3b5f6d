import { model } from "@medusajs/framework/utils";
import { ProducerGroup } from "./producer-group";

/** One row of a group's year: what comes in or is made, and in which months. */
export const SeasonActivity = model.define("season_activity", {
  id: model.id({ prefix: "sea" }).primaryKey(),
  group: model.belongsTo(() => ProducerGroup, { mappedBy: "season" }),
  position: model.number(),
  label: model.text().translatable(),
  /** { months: number[] } with 1 = January. */
  months: model.json(),
});
