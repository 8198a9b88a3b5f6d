import "server-only";
import { z } from "zod";
import { productDocumentSchema, type ProductDocument } from "@cluster-market/contracts";
import { requireBackend } from "@/lib/backend";
import { storeHeaders, type ReaderMarket } from "@/lib/market";

const facetSchema = z.object({
  type: z.literal("value"),
  values: z.array(z.object({ value: z.string(), count: z.number() })),
});
const answerSchema = z.object({
  results: z.tuple([
    z.object({
      hits: z.array(z.object({ document: productDocumentSchema })),
      facets: z.record(z.string(), z.unknown()).optional(),
      metadata: z.object({ count: z.number().nullable() }),
    }),
  ]),
});

/** How many products each value of a field has, e.g. cluster handle → 9. */
export type FacetCounts = ReadonlyMap<string, number>;

export interface Found {
  products: ProductDocument[];
  count: number;
  facets: Readonly<Record<string, FacetCounts>>;
}

/**
 * Asks the search index `product`; `body` is Medusa's search request without the entity.
 * With `tags` the answer is kept until they are purged. @throws BackendError
 */
export async function searchProducts(
  market: ReaderMarket,
  body: Readonly<Record<string, unknown>>,
  tags?: readonly string[],
): Promise<Found> {
  const answer = await requireBackend({
    method: "POST",
    path: "/store/search",
    headers: storeHeaders(market),
    body: { entity: "product", ...body },
    ...(tags ? { tags } : {}),
  });
  const [{ hits, facets, metadata }] = answerSchema.parse(answer).results;
  return {
    products: hits.map(({ document }) => document),
    count: metadata.count ?? hits.length,
    facets: Object.fromEntries(
      Object.entries(facets ?? {}).flatMap(([field, facet]) => {
        const parsed = facetSchema.safeParse(facet);
        return parsed.success
          ? [[field, new Map(parsed.data.values.map((one) => [one.value, one.count]))]]
          : [];
      }),
    ),
  };
}
