import type { MiddlewareRoute } from "@medusajs/framework/http";
import { producerProductInputSchema } from "@cluster-market/contracts";
import { validateBody } from "../../validate";
import { requireRole } from "../require-role";

const mayList = requireRole("manager", "seller");

export const producerProductMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/products",
    method: "POST",
    middlewares: [mayList, validateBody(producerProductInputSchema)],
  },
  {
    matcher: "/producer/products/:id",
    method: "POST",
    middlewares: [mayList, validateBody(producerProductInputSchema)],
  },
  { matcher: "/producer/products/:id", method: "DELETE", middlewares: [mayList] },
  { matcher: "/producer/products/:id/publish", method: "POST", middlewares: [mayList] },
  { matcher: "/producer/products/:id/unpublish", method: "POST", middlewares: [mayList] },
];
