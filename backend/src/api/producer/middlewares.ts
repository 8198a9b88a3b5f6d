import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http";
import {
  inventoryUpdateSchema,
  nothingSoldInputSchema,
  producerMeUpdateSchema,
  saleInputSchema,
  salesQuerySchema,
} from "@cluster-market/contracts";
import { validateBody, validateQuery } from "../validate";
import { loadGroupScope } from "./load-group-scope";
import { producersOrderMiddlewares } from "./orders/middlewares";
import { requireRole } from "./require-role";
import { producerProductMiddlewares } from "./products/middlewares";

export const producerMiddlewares: MiddlewareRoute[] = [
  {
    // No `method`: runs before every other middleware and for every verb, so that no route can stand outside.
    matcher: "/producer/*",
    middlewares: [
      // Lets the anonymous through to `loadGroupScope`, which refuses them in our own shape of error.
      authenticate("producer", "bearer", { allowUnauthenticated: true, requireMfa: true }),
      loadGroupScope,
    ],
  },
  ...producerProductMiddlewares,
  ...producersOrderMiddlewares,
  { matcher: "/producer/uploads", method: "POST", middlewares: [requireRole("manager", "seller")] },
  {
    matcher: "/producer/inventory",
    method: "POST",
    middlewares: [requireRole("manager", "seller"), validateBody(inventoryUpdateSchema)],
  },
  { matcher: "/producer/sales", method: "GET", middlewares: [validateQuery(salesQuerySchema)] },
  { matcher: "/producer/sales", method: "POST", middlewares: [validateBody(saleInputSchema)] },
  {
    matcher: "/producer/months/:month/nothing-sold",
    method: ["POST", "DELETE"],
    middlewares: [validateBody(nothingSoldInputSchema)],
  },
  { matcher: "/producer/me", method: "POST", middlewares: [validateBody(producerMeUpdateSchema)] },
];
