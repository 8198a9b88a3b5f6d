import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http";
import { producerMeUpdateSchema } from "@cluster-market/contracts";
import { validateBody } from "../validate";
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
  { matcher: "/producer/me", method: "POST", middlewares: [validateBody(producerMeUpdateSchema)] },
];
