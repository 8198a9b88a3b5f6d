import type { MiddlewareRoute } from "@medusajs/framework/http";
import { impactEntriesQuerySchema } from "@cluster-market/contracts";
import { validateQuery } from "../../validate";

export const impactMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/impact/groups/:id/entries",
    methods: ["GET"],
    middlewares: [validateQuery(impactEntriesQuerySchema)],
  },
];
