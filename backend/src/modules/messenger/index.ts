import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { MessengerProviderService } from "./service";

export default ModuleProvider(Modules.NOTIFICATION, { services: [MessengerProviderService] });
