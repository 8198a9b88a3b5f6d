import { createHash, timingSafeEqual } from "node:crypto";
import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { environment } from "../../../env";
import { ApiProblem } from "../problem";

const header = "x-cluster-market-secret";

/** Compares digests, which are of one length, so that time tells nothing about the secret. */
function isSecret(given: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(environment.INTERNAL_SECRET));
}

function requireSecret(request: MedusaRequest, _response: MedusaResponse, next: MedusaNextFunction): void {
  const given = request.headers[header];
  if (typeof given === "string" && isSecret(given)) {
    next();
    return;
  }
  next(new ApiProblem("unauthorized", "secret_needed", `This address asks for the header ${header}.`));
}

export const internalMiddlewares: MiddlewareRoute[] = [
  { matcher: "/internal/*", middlewares: [requireSecret] },
];
