import { defineMiddlewares } from "@medusajs/framework/http";
import { adminMiddlewares } from "./admin/middlewares";
import { authMiddlewares } from "./auth/middlewares";
import { handleError } from "./error-handler";
import { internalMiddlewares } from "./internal/middlewares";
import { producerMiddlewares } from "./producer/middlewares";
import { invitationMiddlewares } from "./producer-invitations/middlewares";
import { storeMiddlewares } from "./store/middlewares";

/** Only this root file is loaded by Medusa: it composes what the folders declare. */
export default defineMiddlewares({
  errorHandler: handleError,
  routes: [
    ...authMiddlewares,
    ...internalMiddlewares,
    ...storeMiddlewares,
    ...invitationMiddlewares,
    ...producerMiddlewares,
    ...adminMiddlewares,
  ],
});
