import { orderLookupRequestSchema } from "@cluster-market/contracts";
import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody } from "../../validate";
import { limitLookups } from "./limit-lookups";

export const buyersOrderMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/orders/lookup",
    method: "POST",
    middlewares: [validateBody(orderLookupRequestSchema), limitLookups],
  },
];
