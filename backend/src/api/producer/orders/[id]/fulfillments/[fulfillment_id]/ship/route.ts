import { shipSlice } from "../../../../../../../workflows/orders/ship-slice";
import type { ProducerRequest } from "../../../../../group-scope";
import { answerOrder, type OrderResponse } from "../../../../answer-order";

/** POST /producer/orders/:id/fulfillments/:fulfillment_id/ship: the parcel is on its way. */
export async function POST(request: ProducerRequest, response: OrderResponse): Promise<void> {
  const fulfillmentId = request.params.fulfillment_id ?? "";
  await answerOrder(request, response, (sliceId, actor) =>
    shipSlice(request.scope, sliceId, fulfillmentId, actor),
  );
}
