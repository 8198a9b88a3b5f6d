import type { MedusaStoreRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "zod";
import type { orderLookupAnswerSchema, orderLookupRequestSchema } from "@cluster-market/contracts";
import { lookUpOrder } from "../../../../workflows/orders/look-up-order";
import { signOrderToken } from "../../../../workflows/orders/order-token";
import { orderNotFound } from "../order-not-found";

/** POST /store/orders/lookup: a signed link for whoever knows number and contact. Code: order_not_found. */
export async function POST(
  request: MedusaStoreRequest<z.infer<typeof orderLookupRequestSchema>>,
  response: MedusaResponse<z.infer<typeof orderLookupAnswerSchema>>,
): Promise<void> {
  const orderId = await lookUpOrder(
    request.scope,
    request.validatedBody,
    request.publishable_key_context.sales_channel_ids,
  );
  if (!orderId) throw orderNotFound();
  response.json(signOrderToken(orderId, new Date()));
}
