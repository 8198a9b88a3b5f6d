import { z } from "zod";

/** What is wrong with one field of a request; `path` is dotted, e.g. "variants.0.price.amount". */
export const fieldErrorSchema = z.object({
  path: z.string(),
  message: z.string(),
  code: z.string().optional(),
});

/** Every 4xx of our routes. `code` is stable; `message` is for developers and logs. */
export const apiErrorSchema = z.object({
  type: z.string(),
  code: z.string(),
  message: z.string(),
  fields: z.array(fieldErrorSchema).optional(),
});

export type FieldError = z.infer<typeof fieldErrorSchema>;
export type ApiError = z.infer<typeof apiErrorSchema>;
