import { z } from "zod";

/**
 * POST <storefront>/api/revalidate. Header `x-cluster-market-signature`: HMAC-SHA256 of the raw body, hex,
 * with REVALIDATE_SECRET. The pages of these tags are fetched twice afterwards, so that the next reader gets the new one.
 */
export const revalidateRequestSchema = z.object({
  tags: z.array(z.string().min(1).max(200)).min(1).max(50),
});

export type RevalidateRequest = z.infer<typeof revalidateRequestSchema>;

/** Cache tags of catalogue pages, in one place for both sides. */
export const cacheTag = {
  catalogue: "catalogue",
  markets: "markets",
  cluster: (handle: string) => `cluster:${handle}`,
  group: (handle: string) => `group:${handle}`,
  product: (handle: string) => `product:${handle}`,
} as const;
