import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ZodType } from "zod";
import { unstorableText } from "./unstorable-text";

/** Middleware that parses the body with a contract's schema into `req.validatedBody`. */
export function validateBody<T>(schema: ZodType<T>) {
  return (request: MedusaRequest, _response: MedusaResponse, next: MedusaNextFunction): void => {
    const parsed = schema.safeParse(request.body);
    if (!parsed.success) {
      next(parsed.error);
      return;
    }
    const unstorable = unstorableText(parsed.data);
    if (unstorable) {
      next(unstorable);
      return;
    }
    request.validatedBody = parsed.data;
    next();
  };
}

/** Middleware that parses the query with a contract's schema into `req.validatedQuery`. */
export function validateQuery<T extends Record<string, unknown>>(schema: ZodType<T>) {
  return (request: MedusaRequest, _response: MedusaResponse, next: MedusaNextFunction): void => {
    const parsed = schema.safeParse(request.query);
    if (!parsed.success) {
      next(parsed.error);
      return;
    }
    request.validatedQuery = parsed.data;
    next();
  };
}
