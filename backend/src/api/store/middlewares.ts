import type { MiddlewareRoute } from "@medusajs/framework/http";
import { basketMiddlewares } from "./carts/middlewares";

export const storeMiddlewares: MiddlewareRoute[] = [...basketMiddlewares];
