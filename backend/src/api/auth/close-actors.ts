import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ApiProblem } from "../problem";

/** First segments after /auth that exist: two kinds of actors with all of Medusa's routes, and Medusa's own words. */
const open = new Set(["user", "customer", "session", "token", "mfa", "verification"]);

/**
 * Middleware on /auth/*: Medusa lets anybody register as an actor type nobody has heard of, and as a producer
 * without an invitation. Of producers only the sign-in stays open; types that do not exist are a 404.
 */
export function closeActors(
  request: MedusaRequest,
  _response: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const [path = ""] = request.originalUrl.split("?");
  const [, first = "", ...rest] = path.split("/").filter(Boolean);
  const isSignIn = first === "producer" && rest.join("/") === "emailpass" && request.method !== "GET";
  if (open.has(first) || isSignIn) {
    next();
    return;
  }
  next(new ApiProblem("not_found", "unknown_sign_in", "There is no such way to sign in."));
}

/**
 * Middleware after `authenticate("producer", …)` on /auth/session and /auth/token/refresh: a token made before an
 * invitation was accepted must not turn into a member's by being refreshed, so producers' tokens are not.
 */
export function refuseProducerToken(
  request: MedusaRequest,
  _response: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const { auth_context: context } = request as { auth_context?: { actor_type?: string } };
  if (context?.actor_type === "producer") {
    next(new ApiProblem("forbidden", "sign_in_again", "A producer's token is not renewed: sign in again."));
    return;
  }
  next();
}
