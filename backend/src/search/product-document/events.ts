import { GROUP_FACTS_UPDATED } from "../../workflows/groups/facts-updated";

/** Events after which a product's document may be stale. */
export const productEvents = [
  "product.created",
  "product.updated",
  "product.deleted",
  "product-variant.created",
  "product-variant.updated",
  "product-variant.deleted",
  "translation.created",
  "translation.updated",
  "translation.deleted",
  "LinkProductSalesChannel.attached",
  "LinkProductSalesChannel.detached",
  "LinkProductProductProducerGroupProducerGroup.attached",
  "LinkProductProductProducerGroupProducerGroup.detached",
  GROUP_FACTS_UPDATED,
  // The module's own event, for changes that pass no workflow.
  "producer_group.producer-group.updated",
] as const;
