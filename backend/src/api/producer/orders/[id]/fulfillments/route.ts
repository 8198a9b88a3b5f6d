import { packSlice } from "../../../../../workflows/orders/pack-slice";
import type { ProducerRequest } from "../../../group-scope";
import { answerOrder, type OrderResponse } from "../../answer-order";

/** POST /producer/orders/:id/fulfillments: the slice is packed. */
export async function POST(request: ProducerRequest, response: OrderResponse): Promise<void> {
  await answerOrder(request, response, (sliceId, actor) => packSlice(request.scope, sliceId, actor));
}
