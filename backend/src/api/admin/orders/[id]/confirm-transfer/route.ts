import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminOrderSlices } from "@cluster-market/contracts";
import { adminOrderSlices } from "../../../../../workflows/orders/admin-order-slices";
import { confirmTransfer } from "../../../../../workflows/orders/confirm-transfer";
import { answerRefusals } from "../../../../answer-refusals";

/** POST /admin/orders/:id/confirm-transfer: staff saw the money of the whole order on the account. */
export async function POST(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse<AdminOrderSlices>,
): Promise<void> {
  const orderId = request.params.id ?? "";
  const answer = await answerRefusals(async () => {
    await confirmTransfer(request.scope, orderId, request.auth_context.actor_id);
    return adminOrderSlices(request.scope, orderId);
  });
  response.json(answer);
}
