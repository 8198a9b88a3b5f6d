import type { ClusterInput } from "@cluster-market/contracts";
import { MedusaError } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { PRODUCER_GROUP_MODULE } from "../../modules/producer-group";
import type { ProducerGroupModuleService } from "../../modules/producer-group/service";
import { CLUSTER_UPDATED } from "../groups/facts-updated";

export interface UpdateClusterInput {
  id: string;
  changes: { [Field in keyof ClusterInput]?: ClusterInput[Field] | undefined };
}

const changeClusterStep = createStep(
  "change-cluster",
  async ({ id, changes }: UpdateClusterInput, { container }) => {
    const groups = container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
    const [before] = await groups.listClusters({ id });
    if (!before) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no cluster "${id}".`);
    await groups.updateClusters({ id, ...changes });
    const undo = Object.fromEntries(
      Object.keys(changes).map((field) => [field, before[field as keyof typeof before]]),
    );
    return new StepResponse(id, { id, ...undo });
  },
  async (undo, { container }) => {
    if (!undo) return;
    await container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE).updateClusters(undo);
  },
);

export const updateClusterWorkflow = createWorkflow("update-cluster", (input: UpdateClusterInput) => {
  const id = changeClusterStep(input);
  emitEventStep({ eventName: CLUSTER_UPDATED, data: transform({ id }, (data) => ({ id: data.id })) });
  return new WorkflowResponse(id);
});
