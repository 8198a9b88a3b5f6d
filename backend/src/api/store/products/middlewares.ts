import {
  allowFields,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http";
import { ApiProblem } from "../../problem";

/**
 * What `?fields=` of Medusa's own product routes may not reach: other markets' and wholesale prices, stock by
 * place, and the columns of a group beyond its name.
 */
const closed = [
  /(^|\.)prices?(\.|$)/,
  /(^|\.)price_sets?(\.|$)/,
  /(^|\.)price_set_link(\.|$)/,
  /(^|\.)inventory(_items?)?(\.|$)/,
  /(^|\.)location_levels(\.|$)/,
  /(^|\.)sales_channels?(_link)?(\.|$)/,
  /(^|\.)shipping_profiles?(_link)?(\.|$)/,
];
const openOfGroup = new Set(["producer_group.id", "producer_group.name", "producer_group.handle"]);

function isClosed(field: string): boolean {
  const name = field.trim().replace(/^[+\-*\s]+/, "");
  if (/(^|\.)producer_group/.test(name)) return field.trim().startsWith("*") || !openOfGroup.has(name);
  return closed.some((pattern) => pattern.test(name));
}

/** Runs before Medusa reads the query. Code: field_closed. */
function narrowFields(request: MedusaRequest, _response: MedusaResponse, next: MedusaNextFunction): void {
  const { fields } = request.query as { fields?: unknown };
  const asked = (Array.isArray(fields) ? fields : [fields]).flatMap((one) =>
    typeof one === "string" ? one.split(",") : [],
  );
  const refused = asked.filter(isClosed);
  if (refused.length === 0) {
    next();
    return;
  }
  next(
    new ApiProblem("invalid_data", "field_closed", `These fields are not public: ${refused.join(", ")}`, [
      { path: "fields", message: "asks for what is not public" },
    ]),
  );
}

export const productMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/products*", middlewares: [narrowFields, allowFields([...openOfGroup])] },
  { matcher: "/store/product-variants*", middlewares: [narrowFields] },
];
