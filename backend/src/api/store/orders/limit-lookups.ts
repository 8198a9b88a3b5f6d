import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { AttemptLimiter } from "../../auth/attempt-limiter";
import { displayIdOf } from "../../../workflows/orders/order-number";
import { ApiProblem } from "../../problem";

const minute = 60_000;
const perNumber = new AttemptLimiter({ attempts: 10, windowMs: 15 * minute });
/** The storefront asks for all its visitors, so the bound for one address is wide. */
const perAddress = new AttemptLimiter({ attempts: 120, windowMs: 10 * minute });

/** Middleware: contacts are not guessed by trying. Code: too_many_attempts. */
export function limitLookups(
  request: MedusaRequest,
  _response: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const now = Date.now();
  const { number } = request.validatedBody as { number: string };
  if (!perAddress.take(request.ip ?? "unknown", now) || !perNumber.take(String(displayIdOf(number)), now)) {
    next(
      new ApiProblem("too_many_requests", "too_many_attempts", "Too many attempts: wait fifteen minutes."),
    );
    return;
  }
  next();
}
