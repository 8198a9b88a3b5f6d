import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { errorHandler as medusaErrorHandler } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { ApiProblem } from "./problem";
import { ZodError } from "zod";

/**
 * What a workflow refuses because of how things stand: `new MedusaError(Types.CONFLICT, message, code)`.
 * Medusa's own conflicts carry no code of ours and keep Medusa's answer.
 */
function isRefusal(error: unknown): error is { code: string; message: string } {
  if (typeof error !== "object" || error === null || !("type" in error) || !("code" in error)) return false;
  return error.type === MedusaError.Types.CONFLICT && typeof error.code === "string";
}

/**
 * Turns what our routes throw into `{ type, code, message, fields? }`.
 * Anything else goes to Medusa's own handler, which knows Medusa's errors.
 */
export function handleError(
  error: unknown,
  request: MedusaRequest,
  response: MedusaResponse,
  next: MedusaNextFunction,
): void {
  if (error instanceof ApiProblem) {
    response.status(error.status).json(error.body);
    return;
  }
  if (error instanceof ZodError) {
    const fields = error.issues.map((issue) => ({
      path: issue.path.map(String).join("."),
      message: issue.message,
      code: issue.code,
    }));
    response.status(400).json({
      type: "invalid_data",
      code: "invalid_fields",
      message: fields.map((field) => `${field.path || "body"}: ${field.message}`).join("; "),
      fields,
    });
    return;
  }
  if (isRefusal(error)) {
    response.status(409).json({ type: "conflict", code: error.code, message: error.message });
    return;
  }
  medusaErrorHandler()(
    error as Parameters<ReturnType<typeof medusaErrorHandler>>[0],
    request,
    response,
    next,
  );
}
