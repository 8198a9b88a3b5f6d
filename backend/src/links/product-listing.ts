import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import ListingModule from "../modules/listing";

/** A product's label facts, found by the product id that the listing holds. */
export default defineLink(
  { linkable: ListingModule.linkable.listing, field: "product_id" },
  ProductModule.linkable.product,
  { readOnly: true },
);
