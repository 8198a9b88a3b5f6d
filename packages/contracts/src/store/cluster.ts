import { z } from "zod";
import { brandSchema, groupSignatureSchema } from "../shared/group";
import { localizedTextSchema } from "../shared/language";

export const clusterSummarySchema = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  name_in_script: z.string(),
  country: z.string(),
  region: localizedTextSchema,
  value_chain: localizedTextSchema,
  tagline: localizedTextSchema,
  brand: brandSchema,
  landscape: z.string(),
});

export const clusterPageSchema = clusterSummarySchema.extend({
  story: localizedTextSchema,
  groups: z.array(groupSignatureSchema.extend({ summary: localizedTextSchema })),
});

/** GET /store/clusters?locale= */
export const clustersAnswerSchema = z.object({
  clusters: z.array(clusterSummarySchema.extend({ groups: z.array(groupSignatureSchema) })),
});
/** GET /store/clusters/:handle?locale= */
export const clusterAnswerSchema = z.object({ cluster: clusterPageSchema });

export type ClusterSummary = z.infer<typeof clusterSummarySchema>;
export type ClusterPage = z.infer<typeof clusterPageSchema>;
export type ClustersAnswer = z.infer<typeof clustersAnswerSchema>;
export type ClusterAnswer = z.infer<typeof clusterAnswerSchema>;
