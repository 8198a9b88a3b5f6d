import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import ProducerGroupModule from "../modules/producer-group";

/** Who made a product: one group, many products. The only source of ownership. */
export default defineLink(
  { linkable: ProductModule.linkable.product, isList: true },
  ProducerGroupModule.linkable.producerGroup,
);
