import { z } from "zod";
import { adminGroupSchema } from "./group";
import { clusterInputSchema } from "./cluster";

export const adminClusterSchema = clusterInputSchema.extend({
  id: z.string(),
  group_count: z.number().int(),
  is_demonstration: z.boolean(),
});

/** GET /admin/clusters */
export const adminClustersAnswerSchema = z.object({
  clusters: z.array(adminClusterSchema),
  count: z.number().int(),
});
/** POST /admin/clusters, GET and POST /admin/clusters/:id. Code: handle_taken (409, field `handle`). */
export const adminClusterAnswerSchema = z.object({ cluster: adminClusterSchema });

/** GET /admin/producer-groups?cluster_id=&q=&limit=&offset= */
export const adminGroupsAnswerSchema = z.object({
  producer_groups: z.array(adminGroupSchema),
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
});
/**
 * POST /admin/producer-groups, GET and POST /admin/producer-groups/:id, and what every route below it answers
 * (membership-snapshots, certificates, their /verify, memberships/:mid/revoke and /restore) except invitations.
 */
export const adminGroupAnswerSchema = z.object({ producer_group: adminGroupSchema });

/** POST /admin/listings/:product_id/suspend and …/restore (which makes a draft). Code: listing_not_suspended. */
export const adminListingAnswerSchema = z.object({
  listing: z.object({ product_id: z.string(), suspended: z.boolean(), reason: z.string() }),
});

export type AdminCluster = z.infer<typeof adminClusterSchema>;
