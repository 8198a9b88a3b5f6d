import {
  certificateInputSchema,
  groupInputSchema,
  groupUpdateSchema,
  invitationInputSchema,
  pagingSchema,
  snapshotInputSchema,
} from "@cluster-market/contracts";
import type { MiddlewareRoute } from "@medusajs/framework/http";
import { z } from "zod";
import { validateBody, validateQuery } from "../../validate";

const listQuery = pagingSchema.extend({
  cluster_id: z.string().max(100).optional(),
  q: z.string().max(200).optional(),
});

export const producerGroupMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/producer-groups", methods: ["GET"], middlewares: [validateQuery(listQuery)] },
  { matcher: "/admin/producer-groups", methods: ["POST"], middlewares: [validateBody(groupInputSchema)] },
  {
    matcher: "/admin/producer-groups/:id",
    methods: ["POST"],
    middlewares: [validateBody(groupUpdateSchema)],
  },
  {
    matcher: "/admin/producer-groups/:id/invitations",
    methods: ["POST"],
    middlewares: [validateBody(invitationInputSchema)],
  },
  {
    matcher: "/admin/producer-groups/:id/membership-snapshots",
    methods: ["POST"],
    middlewares: [validateBody(snapshotInputSchema)],
  },
  {
    matcher: "/admin/producer-groups/:id/certificates",
    methods: ["POST"],
    middlewares: [validateBody(certificateInputSchema)],
  },
];
