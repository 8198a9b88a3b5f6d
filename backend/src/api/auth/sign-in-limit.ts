import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ApiProblem } from "../problem";
import { AttemptLimiter } from "./attempt-limiter";

const minute = 60_000;
/**
 * All attempts arrive from the storefront's one address, so they are counted by whom they are for. The second
 * bound is for all together: each try of a password costs about 32 MiB and a tenth of a second.
 */
const perName = new AttemptLimiter({ attempts: 10, windowMs: 10 * minute });
const together = new AttemptLimiter({ attempts: 300, windowMs: minute });

/**
 * Middleware: at most ten tries in ten minutes for one name (identifier or invitation), forgotten after a success.
 * Code: too_many_attempts.
 */
export function limitAttempts(nameOf: (request: MedusaRequest) => string) {
  return (request: MedusaRequest, response: MedusaResponse, next: MedusaNextFunction): void => {
    const now = Date.now();
    const name = nameOf(request);
    if (!together.take("all", now) || !perName.take(name, now)) {
      next(new ApiProblem("too_many_requests", "too_many_attempts", "Too many attempts: wait ten minutes."));
      return;
    }
    response.on("finish", () => {
      if (response.statusCode < 400) perName.forget(name);
    });
    next();
  };
}
