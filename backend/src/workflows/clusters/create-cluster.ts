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

export type CreateClusterInput = ClusterInput & { is_demonstration?: boolean };

const storeClusterStep = createStep(
  "store-cluster",
  async (input: CreateClusterInput, { container }) => {
    const groups = container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
    const [taken] = await groups.listClusters({ handle: input.handle }, { select: ["id"] });
    if (taken) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        `The handle "${input.handle}" belongs to another cluster: choose another one.`,
        "handle_taken",
      );
    }
    const created = await groups.createClusters(input);
    return new StepResponse(created.id, created.id);
  },
  async (id, { container }) => {
    if (!id) return;
    await container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE).deleteClusters(id);
  },
);

/** A brand that groups can join. Code: handle_taken. */
export const createClusterWorkflow = createWorkflow("create-cluster", (input: CreateClusterInput) => {
  const id = storeClusterStep(input);
  emitEventStep({ eventName: CLUSTER_UPDATED, data: transform({ id }, (data) => ({ id: data.id })) });
  return new WorkflowResponse(id);
});
