import type { MedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, generateJwtToken } from "@medusajs/framework/utils";

/** A bearer token as Medusa's own sign-in makes it for actor type `producer`. */
export function memberToken(request: MedusaRequest, memberId: string, identityId: string): string {
  const { http } = request.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig;
  return generateJwtToken(
    {
      actor_id: memberId,
      actor_type: "producer",
      auth_identity_id: identityId,
      auth_provider: "emailpass",
      app_metadata: { producer_id: memberId },
      user_metadata: {},
    },
    { secret: http.jwtSecret, expiresIn: http.jwtExpiresIn, jwtOptions: http.jwtOptions },
  );
}
