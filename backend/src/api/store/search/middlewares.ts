import {
  configureStoreSearch,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http";
import { ApiProblem } from "../../problem";
import { foldText } from "../../../workflows/catalogue/fold-text";

interface SearchQuery {
  filters?: { q?: unknown };
}

/** Longer than anything a person types; a book pasted into the box costs no more than this. */
const longestQuery = 200;

/** Folds what the buyer typed as the documents were folded. Runs after Medusa's own check of the body. */
function foldQuery(request: MedusaRequest, _response: MedusaResponse, next: MedusaNextFunction): void {
  const body = request.validatedBody as SearchQuery & { queries?: SearchQuery[] };
  for (const query of body.queries ?? [body]) {
    if (query.filters?.q === undefined) continue;
    const { q, ...filters } = query.filters;
    if (typeof q !== "string") {
      next(
        new ApiProblem("invalid_data", "invalid_fields", "The words to search for are text.", [
          { path: "filters.q", message: "not text" },
        ]),
      );
      return;
    }
    const folded = foldText(q.slice(0, longestQuery));
    query.filters = folded ? { ...filters, q: folded } : filters;
  }
  next();
}

export const searchMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/search",
    middlewares: [configureStoreSearch({ allowed_indexes: { product: true } })],
  },
  { matcher: "/store/search", method: "POST", middlewares: [foldQuery] },
];
