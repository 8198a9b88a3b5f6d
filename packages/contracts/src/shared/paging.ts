import { z } from "zod";

/** Query of a list: numbers arrive as text. */
export const pagingSchema = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});
