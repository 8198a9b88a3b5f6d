import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRODUCER_GROUP_MODULE } from "../../../modules/producer-group";
import type { ProducerGroupModuleService } from "../../../modules/producer-group/service";
import { womenLed } from "../../../modules/producer-group/women-led";
import { newestVerified } from "../../catalogue/public-members";

interface Facts {
  id: string;
  women_led: boolean | null;
  women_led_as_of: Date | null;
}

/** Writes again what is derived of each group: whether women lead it, from its newest verified register. */
export const refreshFactsStep = createStep(
  "refresh-facts",
  async (groupIds: string[], { container }) => {
    const groups = container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
    const found = await groups.listProducerGroups(
      { id: groupIds },
      { relations: ["snapshots"], take: groupIds.length },
    );
    const before: Facts[] = found.map(({ id, women_led, women_led_as_of }) => ({
      id,
      women_led,
      women_led_as_of,
    }));
    await groups.updateProducerGroups(
      found.map((group) => {
        const counted = newestVerified(group.snapshots);
        const led = womenLed(group.women_led_rule, counted ?? null, null);
        return {
          id: group.id,
          women_led: led.value,
          women_led_as_of: counted ? new Date(counted.counted_on) : null,
        };
      }),
    );
    return new StepResponse(
      found.map((group) => ({ id: group.id })),
      before,
    );
  },
  async (before, { container }) => {
    if (!before || before.length === 0) return;
    await container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE).updateProducerGroups(before);
  },
);
