import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ApiProblem } from "../problem";
import type { MemberRole, ProducerRequest } from "./group-scope";

/**
 * Middleware for what only some roles may do. A bookkeeper reads everything and writes sales and months,
 * but lists, stocks and sends nothing. Code: role_forbids.
 */
export function requireRole(...roles: MemberRole[]) {
  return (request: MedusaRequest, _response: MedusaResponse, next: MedusaNextFunction): void => {
    const { role } = (request as ProducerRequest).groupScope;
    if (roles.includes(role)) {
      next();
      return;
    }
    next(
      new ApiProblem("forbidden", "role_forbids", `A ${role} may not do this: ask a ${roles.join(" or ")}.`),
    );
  };
}
