import type { MiddlewareRoute } from "@medusajs/framework/http";
import { basketMiddlewares } from "./carts/middlewares";
import { catalogueMiddlewares } from "./catalogue/middlewares";
import { buyersOrderMiddlewares } from "./orders/middlewares";
import { productMiddlewares } from "./products/middlewares";
import { searchMiddlewares } from "./search/middlewares";

export const storeMiddlewares: MiddlewareRoute[] = [
  ...basketMiddlewares,
  ...catalogueMiddlewares,
  ...searchMiddlewares,
  ...productMiddlewares,
  ...buyersOrderMiddlewares,
];
