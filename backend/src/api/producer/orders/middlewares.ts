import { producerOrdersQuerySchema } from "@cluster-market/contracts";
import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "../../validate";
import { requireRole } from "../require-role";

export const producersOrderMiddlewares: MiddlewareRoute[] = [
  { matcher: "/producer/orders", method: "GET", middlewares: [validateQuery(producerOrdersQuerySchema)] },
  {
    matcher: "/producer/orders/:id/fulfillments*",
    method: "POST",
    middlewares: [requireRole("manager", "seller")],
  },
];
