import { MedusaService } from "@medusajs/framework/utils";
import { Ingredient } from "./models/ingredient";
import { Listing } from "./models/listing";

export class ListingModuleService extends MedusaService({ Listing, Ingredient }) {}
