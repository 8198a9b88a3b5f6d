import type { MiddlewareRoute } from "@medusajs/framework/http";
import { clusterMiddlewares } from "./clusters/middlewares";
import { impactMiddlewares } from "./impact/middlewares";
import { listingMiddlewares } from "./listings/middlewares";
import { producerGroupMiddlewares } from "./producer-groups/middlewares";

export const adminMiddlewares: MiddlewareRoute[] = [
  ...clusterMiddlewares,
  ...producerGroupMiddlewares,
  ...listingMiddlewares,
  ...impactMiddlewares,
];
