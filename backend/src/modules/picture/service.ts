import { MedusaService } from "@medusajs/framework/utils";
import { Picture } from "./models/picture";

/** Which group brought which photograph; the files lie in the uploads folder under their hash. */
export class PictureModuleService extends MedusaService({ Picture }) {}
