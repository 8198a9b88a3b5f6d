import { groupListQuerySchema, localeSchema } from "@cluster-market/contracts";
import type { MiddlewareRoute } from "@medusajs/framework/http";
import { z } from "zod";
import { validateQuery } from "../../validate";
import { readQuery } from "./read-query";

const localeQuery = z.object({ locale: localeSchema.default("en-GB") });
const productQuery = localeQuery.extend({ region_id: z.string().min(1).max(100).optional() });
const stockQuery = z.object({
  product_ids: z
    .string()
    .transform((list) => list.split(",").filter((id) => id !== ""))
    .pipe(z.array(z.string().max(100)).min(1).max(100)),
});

export const catalogueMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/clusters", method: "GET", middlewares: [readQuery(localeQuery)] },
  { matcher: "/store/clusters/:handle", method: "GET", middlewares: [readQuery(localeQuery)] },
  { matcher: "/store/producer-groups", method: "GET", middlewares: [readQuery(groupListQuerySchema)] },
  { matcher: "/store/producer-groups/:handle", method: "GET", middlewares: [readQuery(localeQuery)] },
  {
    matcher: "/store/catalogue/products/:handle",
    method: "GET",
    middlewares: [readQuery(productQuery)],
  },
  { matcher: "/store/catalogue/stock", method: "GET", middlewares: [validateQuery(stockQuery)] },
];
