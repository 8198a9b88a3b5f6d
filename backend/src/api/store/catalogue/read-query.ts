import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ZodType } from "zod";

/**
 * As `validateQuery`, for routes that take `?locale=`: Medusa moves it, or its header `x-medusa-locale`, from the
 * query to `req.locale` beforehand.
 */
export function readQuery<T extends Record<string, unknown>>(schema: ZodType<T>) {
  return (request: MedusaRequest, _response: MedusaResponse, next: MedusaNextFunction): void => {
    const parsed = schema.safeParse({
      ...request.query,
      ...(request.locale ? { locale: request.locale } : {}),
    });
    if (!parsed.success) {
      next(parsed.error);
      return;
    }
    request.validatedQuery = parsed.data;
    next();
  };
}
