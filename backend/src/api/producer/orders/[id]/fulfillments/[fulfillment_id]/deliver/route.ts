import { deliverSlice } from "../../../../../../../workflows/orders/deliver-slice";
import type { ProducerRequest } from "../../../../../group-scope";
import { answerOrder, type OrderResponse } from "../../../../answer-order";

/** POST /producer/orders/:id/fulfillments/:fulfillment_id/deliver: the parcel reached its buyer, and cash was collected. */
export async function POST(request: ProducerRequest, response: OrderResponse): Promise<void> {
  const fulfillmentId = request.params.fulfillment_id ?? "";
  await answerOrder(request, response, (sliceId, actor) =>
    deliverSlice(request.scope, sliceId, fulfillmentId, actor),
  );
}
