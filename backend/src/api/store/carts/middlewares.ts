import { placeOrderRequestSchema } from "@cluster-market/contracts";
import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody } from "../../validate";

export const basketMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/carts/:id/place",
    method: "POST",
    middlewares: [validateBody(placeOrderRequestSchema)],
  },
];
