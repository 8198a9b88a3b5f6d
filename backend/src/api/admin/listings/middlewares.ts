import { suspendInputSchema } from "@cluster-market/contracts";
import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody } from "../../validate";

export const listingMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/listings/:product_id/suspend",
    methods: ["POST"],
    middlewares: [validateBody(suspendInputSchema)],
  },
];
