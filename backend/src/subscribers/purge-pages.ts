import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { logger } from "@medusajs/framework/logger";
import { environment } from "../../env";
import { PurgeQueue } from "../workflows/catalogue/purge-queue";
import { sendPurge } from "../workflows/catalogue/send-purge";
import { staleTags } from "../workflows/catalogue/stale-tags";
import { CLUSTER_UPDATED, GROUP_FACTS_UPDATED } from "../workflows/groups/facts-updated";

const queue = new PurgeQueue({
  send: (tags) =>
    sendPurge({ storefrontUrl: environment.STOREFRONT_URL, secret: environment.REVALIDATE_SECRET }, tags),
  onGivenUp: (tags, error) => {
    logger.warn(`Pages were not purged (${tags.join(", ")}): ${String(error)}`);
  },
  // Long enough for the search index, which follows the same events, to be there when the pages are made again.
  quietMs: 400,
  retryMs: [500, 2_000, 8_000],
});

/** Tells the storefront which pages a change made stale. Never fails the change. */
export default async function purgePages({ event, container }: SubscriberArgs<unknown>): Promise<void> {
  try {
    queue.add(await staleTags(container, event));
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Stale pages of ${event.name} were not found: ${String(error)}`);
  }
}

export const config: SubscriberConfig = {
  event: [
    "product.created",
    "product.updated",
    "product.deleted",
    "product-variant.created",
    "product-variant.updated",
    "product-variant.deleted",
    "translation.created",
    "translation.updated",
    "LinkProductSalesChannel.attached",
    "LinkProductSalesChannel.detached",
    "LinkProductProductProducerGroupProducerGroup.attached",
    "LinkProductProductProducerGroupProducerGroup.detached",
    GROUP_FACTS_UPDATED,
    CLUSTER_UPDATED,
    "market.market.created",
    "market.market.updated",
    "market.seller-of-record.updated",
  ],
};
