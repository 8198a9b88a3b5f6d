import type { MiddlewareRoute } from "@medusajs/framework/http";
import { impactMiddlewares } from "./impact/middlewares";

export const adminMiddlewares: MiddlewareRoute[] = [...impactMiddlewares];
