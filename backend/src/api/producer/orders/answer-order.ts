import type { MedusaResponse } from "@medusajs/framework/http";
import type { ProducerOrder } from "@cluster-market/contracts";
import { ownSlice, type SliceActor } from "../../../workflows/orders/own-slice";
import { producerOrder } from "../../../workflows/orders/producer-order";
import { answerRefusals } from "../../answer-refusals";
import type { ProducerRequest } from "../group-scope";

export type OrderResponse = MedusaResponse<{ order: ProducerOrder }>;

/** Does something with the slice in the request's address, as the member in force, and answers how it stands then. */
export async function answerOrder(
  request: ProducerRequest,
  response: OrderResponse,
  work: (sliceId: string, actor: SliceActor) => Promise<void>,
): Promise<void> {
  const sliceId = request.params.id ?? "";
  const { groupId, memberId } = request.groupScope;
  const order = await answerRefusals(async () => {
    await work(sliceId, { group_id: groupId, member_id: memberId });
    return producerOrder(await ownSlice(request.scope, sliceId, groupId));
  });
  response.json({ order });
}
