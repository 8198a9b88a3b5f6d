import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminOrderSlices } from "@cluster-market/contracts";
import { adminOrderSlices } from "../../../../../workflows/orders/admin-order-slices";
import { answerRefusals } from "../../../../answer-refusals";

/** GET /admin/orders/:id/slices */
export async function GET(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse<AdminOrderSlices>,
): Promise<void> {
  response.json(await answerRefusals(() => adminOrderSlices(request.scope, request.params.id ?? "")));
}
