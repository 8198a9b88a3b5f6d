import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createProductsWorkflow } from "@medusajs/medusa/core-flows";
import { LISTING_MODULE } from "../modules/listing";
import type { ListingModuleService } from "../modules/listing/service";
import { PRODUCER_GROUP_MODULE } from "../modules/producer-group";
import type { ProducerGroupModuleService } from "../modules/producer-group/service";
import {
  type CreatedProducerGroup,
  createProducerGroupWorkflow,
} from "../workflows/groups/create-producer-group";

/** A Tunisian harissa cluster. @returns its id. */
export async function makeCluster(container: MedusaContainer, handle = "mehras"): Promise<string> {
  const groups = container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
  const cluster = await groups.createClusters({
    handle,
    name: "Mehras",
    country: "tn",
    region: "Kairouan",
    value_chain: "Harissa et piment séché",
    tagline: "Au mortier",
    story: "Pilée à la main.",
    brand: "mehras",
    landscape: "land-kairouan",
    content_language: "fr",
  });
  return cluster.id;
}

export const groupInput = {
  name: "El Fejr",
  name_in_script: "الفجر",
  legal_form: "smsa",
  founded: 2014,
  place: "Chebika",
  district: "Kairouan",
  summary: "Quarante femmes et hommes de Chebika.",
  story: "Nous pilons depuis 2014.",
  content_language: "fr",
  onboarded_on: "2026-01-01",
  women_led_rule: "cooperative",
  outside_channels: ["local_market"],
} as const;

/** A group made by the workflow that staff use. */
export async function makeWholeGroup(
  container: MedusaContainer,
  clusterId: string,
  handle: string,
): Promise<CreatedProducerGroup> {
  const { result } = await createProducerGroupWorkflow(container).run({
    input: { ...groupInput, outside_channels: ["local_market"], handle, cluster_id: clusterId },
  });
  return result;
}

export interface ProductFixture {
  handle: string;
  title: string;
  status: "published" | "draft";
  salesChannelIds: string[];
  /** Decimal in text, TND. */
  price: string;
  translations?: { locale: string; title: string; description?: string }[];
}

/** A product of the group with one size of 380 g. @returns ids of product and variant. */
export async function makeProduct(
  container: MedusaContainer,
  group: CreatedProducerGroup,
  input: ProductFixture,
): Promise<{ id: string; variantId: string }> {
  const { result } = await createProductsWorkflow(container).run({
    input: {
      products: [
        {
          title: input.title,
          handle: input.handle,
          description: "Piment, ail, carvi.",
          status: input.status,
          shipping_profile_id: group.shipping_profile_id,
          thumbnail: "/media/0123456789abcdef.svg",
          images: [{ url: "/media/0123456789abcdef.svg" }],
          options: [{ title: "Size", values: ["380 g"] }],
          variants: [
            {
              title: "380 g",
              weight: 380,
              options: { Size: "380 g" },
              prices: [{ currency_code: "tnd", amount: Number(input.price) }],
            },
          ],
          sales_channels: input.salesChannelIds.map((id) => ({ id })),
        },
      ],
    },
  });
  const product = result[0];
  const variant = product?.variants[0];
  if (!product || !variant) throw new Error("The test product is missing");
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.PRODUCT]: { product_id: product.id },
    [PRODUCER_GROUP_MODULE]: { producer_group_id: group.id },
  });
  const listings = container.resolve<ListingModuleService>(LISTING_MODULE);
  const listing = await listings.createListings({
    product_id: product.id,
    content_language: "fr",
    origin_country: "tn",
    storage: "Au frais après ouverture",
  });
  await listings.createIngredients({ listing_id: listing.id, position: 0, name: "Piment", percent: 80 });
  await container.resolve(Modules.TRANSLATION).createTranslations(
    (input.translations ?? []).map(({ locale, ...texts }) => ({
      reference: "product",
      reference_id: product.id,
      locale_code: locale,
      translations: texts,
    })),
  );
  return { id: product.id, variantId: variant.id };
}
