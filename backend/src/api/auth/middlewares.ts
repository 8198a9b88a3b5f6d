import {
  authenticate,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http";
import { closeActors, refuseProducerToken } from "./close-actors";
import { normaliseIdentifier } from "./normalise-identifier";
import { limitAttempts } from "./sign-in-limit";

const producerToken = authenticate("producer", ["bearer", "session"], {
  allowUnauthenticated: true,
  allowUnregistered: true,
});

function signInName(request: MedusaRequest): string {
  const { email } = (request.body ?? {}) as { email?: unknown };
  return typeof email === "string" ? email.slice(0, 254) : "";
}

function normaliseSignIn(request: MedusaRequest, _response: MedusaResponse, next: MedusaNextFunction): void {
  const body = request.body as { email?: unknown } | undefined;
  if (typeof body?.email === "string") body.email = normaliseIdentifier(body.email);
  next();
}

export const authMiddlewares: MiddlewareRoute[] = [
  { matcher: "/auth/*", middlewares: [closeActors] },
  // No `method`: before Medusa's own middleware, which takes every actor's token.
  { matcher: "/auth/session", middlewares: [producerToken, refuseProducerToken] },
  { matcher: "/auth/token/refresh", middlewares: [producerToken, refuseProducerToken] },
  {
    matcher: "/auth/producer/emailpass",
    method: "POST",
    middlewares: [normaliseSignIn, limitAttempts(signInName)],
  },
];
