import type { MiddlewareRoute } from "@medusajs/framework/http";
import { acceptInvitationRequestSchema } from "@cluster-market/contracts";
import { hashInvitationToken } from "../../workflows/members/invitation-token";
import { limitAttempts } from "../auth/sign-in-limit";
import { validateBody } from "../validate";

export const invitationMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer-invitations/accept",
    method: "POST",
    middlewares: [
      validateBody(acceptInvitationRequestSchema),
      limitAttempts((request) => hashInvitationToken((request.validatedBody as { token: string }).token)),
    ],
  },
];
