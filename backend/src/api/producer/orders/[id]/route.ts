import { markSliceSeen } from "../../../../workflows/orders/mark-slice-seen";
import type { ProducerRequest } from "../../group-scope";
import { answerOrder, type OrderResponse } from "../answer-order";

/** GET /producer/orders/:id, which is no news any more once it was opened. */
export async function GET(request: ProducerRequest, response: OrderResponse): Promise<void> {
  await answerOrder(request, response, (sliceId, actor) =>
    markSliceSeen(request.scope, sliceId, actor.group_id, new Date()),
  );
}
