import { clusterInputSchema, clusterUpdateSchema } from "@cluster-market/contracts";
import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody } from "../../validate";

export const clusterMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/clusters", methods: ["POST"], middlewares: [validateBody(clusterInputSchema)] },
  { matcher: "/admin/clusters/:id", methods: ["POST"], middlewares: [validateBody(clusterUpdateSchema)] },
];
