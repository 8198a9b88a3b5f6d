import type { MedusaResponse } from "@medusajs/framework/http";
import type { ProducerOrder, ProducerOrdersQuery } from "@cluster-market/contracts";
import { listProducerOrders } from "../../../workflows/orders/list-producer-orders";
import type { ProducerRequest } from "../group-scope";

/** GET /producer/orders?status=open|done */
export async function GET(
  request: ProducerRequest,
  response: MedusaResponse<{ orders: ProducerOrder[]; count: number }>,
): Promise<void> {
  const query = request.validatedQuery as unknown as ProducerOrdersQuery;
  response.json(await listProducerOrders(request.scope, request.groupScope.groupId, query));
}
