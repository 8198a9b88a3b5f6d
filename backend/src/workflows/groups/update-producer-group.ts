import type { groupUpdateSchema } from "@cluster-market/contracts";
import { MedusaError } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { z } from "zod";
import { PRODUCER_GROUP_MODULE } from "../../modules/producer-group";
import type { ProducerGroupModuleService } from "../../modules/producer-group/service";
import { day } from "./day";
import { refreshGroupFactsWorkflow } from "./refresh-group-facts";

export interface UpdateProducerGroupInput {
  id: string;
  changes: z.infer<typeof groupUpdateSchema>;
}

/** Columns of the changes: calendar days as instants, channels in their json column. */
function columns(changes: UpdateProducerGroupInput["changes"]) {
  const { outside_channels: channels, onboarded_on, closed_from, closed_to, ...rest } = changes;
  return {
    ...rest,
    ...(onboarded_on === undefined ? {} : { onboarded_on: day(onboarded_on) }),
    ...(closed_from === undefined ? {} : { closed_from: day(closed_from) }),
    ...(closed_to === undefined ? {} : { closed_to: day(closed_to) }),
    ...(channels ? { outside_channels: { channels } } : {}),
  };
}

const changeGroupStep = createStep(
  "change-group",
  async ({ id, changes }: UpdateProducerGroupInput, { container }) => {
    const groups = container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
    const [before] = await groups.listProducerGroups({ id });
    if (!before) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no group "${id}".`);
    const changed = columns(changes);
    await groups.updateProducerGroups({ id, ...changed });
    const undo = Object.fromEntries(
      Object.keys(changed).map((field) => [field, before[field as keyof typeof before]]),
    );
    return new StepResponse(id, { id, ...undo });
  },
  async (undo, { container }) => {
    if (!undo) return;
    await container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE).updateProducerGroups(undo);
  },
);

/** Changes a group; its derived facts, search and pages follow. */
export const updateProducerGroupWorkflow = createWorkflow(
  "update-producer-group",
  (input: UpdateProducerGroupInput) => {
    const id = changeGroupStep(input);
    refreshGroupFactsWorkflow.runAsStep({ input: transform({ id }, (data) => ({ groupIds: [data.id] })) });
    return new WorkflowResponse(id);
  },
);
