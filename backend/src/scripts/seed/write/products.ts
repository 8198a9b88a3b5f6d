import {
  batchLinksWorkflow,
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
} from "@medusajs/medusa/core-flows";
import type { CreateProductWorkflowInputDTO, MedusaContainer, ProductDTO } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { formatWeight } from "@cluster-market/money";
import { LISTING_MODULE } from "../../../modules/listing";
import type { ListingModuleService } from "../../../modules/listing/service";
import { PRODUCER_GROUP_MODULE } from "../../../modules/producer-group";
import type { ClusterData, GroupData, ProductData, VariantData } from "../clusters/cluster-data";
import type { SeedContext } from "../seed-context";
import type { SeededGroup } from "./group";
import { publishDrawing } from "./pictures";
import type { TranslationDrafts } from "./translation-drafts";

/** Where a group's products are offered and from which shelf of the shop. */
export interface ProductPlace {
  channelIds: string[];
  categoryIds: ReadonlyMap<string, string>;
  uploadsDir: string;
  homeCurrency: string;
}

/** A group's products with pictures, prices, stock and label facts. @returns the products in the data's order. */
export async function writeProducts(
  { container }: SeedContext,
  cluster: ClusterData,
  group: { data: GroupData; seeded: SeededGroup },
  place: ProductPlace,
  translations: TranslationDrafts,
): Promise<ProductDTO[]> {
  const { data, seeded } = group;
  if (data.products.length === 0) return [];
  const products = await Promise.all(
    data.products.map((product) => productInput(product, cluster, data, seeded, place)),
  );
  const { result } = await createProductsWorkflow(container).run({ input: { products } });
  await batchLinksWorkflow(container).run({
    input: {
      create: result.map((product) => ({
        [Modules.PRODUCT]: { product_id: product.id },
        [PRODUCER_GROUP_MODULE]: { producer_group_id: seeded.id },
      })),
    },
  });
  await writeStock(container, result, data.products, seeded.stock_location_id);
  const language = cluster.content_language;
  for (const [position, product] of result.entries()) {
    const label = data.products[position];
    if (!label) continue;
    const { title, description } = label;
    translations.add("product", product.id, language, { title, description });
    for (const [place_, variant] of product.variants.entries()) {
      const size = label.variants[place_];
      if (size) translations.add("product_variant", variant.id, language, { title: sizeTexts(size) });
    }
    await writeListing(container, product.id, label, cluster, translations);
  }
  return result;
}

async function productInput(
  product: ProductData,
  cluster: ClusterData,
  group: GroupData,
  seeded: SeededGroup,
  place: ProductPlace,
): Promise<CreateProductWorkflowInputDTO> {
  const language = cluster.content_language;
  const picture = await publishDrawing(product.picture, place.uploadsDir);
  const category = place.categoryIds.get(product.category);
  if (!category)
    throw new Error(`${group.handle}-${product.key}: there is no category "${product.category}"`);
  const sizes = product.variants.map((variant) => sizeTexts(variant)[language]);
  return {
    title: product.title[language],
    handle: `${group.handle}-${product.key}`,
    description: product.description[language],
    status: "published",
    thumbnail: picture,
    images: [{ url: picture, metadata: { is_drawing: true, width: 600, height: 750, alt: product.alt } }],
    category_ids: [category],
    sales_channels: place.channelIds.map((id) => ({ id })),
    shipping_profile_id: seeded.shipping_profile_id,
    origin_country: cluster.country,
    ...(product.hs_code ? { hs_code: product.hs_code } : {}),
    options: [{ title: "Size", values: sizes }],
    variants: product.variants.map((variant, position) => ({
      title: sizeTexts(variant)[language],
      sku: skuOf(group, product, variant),
      weight: variant.pieces * variant.piece_g,
      manage_inventory: true,
      allow_backorder: false,
      variant_rank: position,
      options: { Size: sizeTexts(variant)[language] },
      prices: [
        { currency_code: place.homeCurrency, amount: Number(variant.price_home) },
        { currency_code: "eur", amount: Number(variant.price_eur) },
      ],
    })),
  };
}

/** "385 g", "6 × 385 g": the weight as each language writes it. */
function sizeTexts({ pieces, piece_g }: VariantData) {
  const written = (locale: string) =>
    (pieces > 1 ? `${String(pieces)} × ` : "") + formatWeight(piece_g, locale);
  return { en: written("en-GB"), fr: written("fr-FR"), ar: written("ar-TN") };
}

function skuOf(group: GroupData, product: ProductData, { pieces, piece_g }: VariantData): string {
  const size = pieces > 1 ? `${String(pieces)}x${String(piece_g)}g` : `${String(piece_g)}g`;
  return `${group.handle}-${product.key}-${size}`;
}

async function writeStock(
  container: MedusaContainer,
  products: readonly ProductDTO[],
  labels: readonly ProductData[],
  locationId: string,
): Promise<void> {
  const stocked = new Map(
    products.flatMap((product, position) =>
      product.variants.map(
        (variant, size) => [variant.id, labels[position]?.variants[size]?.stock ?? 0] as const,
      ),
    ),
  );
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant_inventory_item",
    fields: ["variant_id", "inventory_item_id"],
    filters: { variant_id: [...stocked.keys()] },
  });
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: (data as { variant_id: string; inventory_item_id: string }[]).map((link) => ({
        inventory_item_id: link.inventory_item_id,
        location_id: locationId,
        stocked_quantity: stocked.get(link.variant_id) ?? 0,
      })),
    },
  });
}

async function writeListing(
  container: MedusaContainer,
  productId: string,
  label: ProductData,
  cluster: ClusterData,
  translations: TranslationDrafts,
): Promise<void> {
  const service: ListingModuleService = container.resolve(LISTING_MODULE);
  const language = cluster.content_language;
  const listing = await service.createListings({
    product_id: productId,
    content_language: language,
    legal_name: label.legal_name[language],
    origin_country: cluster.country,
    allergens: label.allergens?.[language] ?? "",
    storage: label.storage[language],
    preparation: label.preparation[language],
    shelf_life_days: label.shelf_life_days,
  });
  const { legal_name, allergens, storage, preparation } = label;
  translations.add("listing", listing.id, language, { legal_name, allergens, storage, preparation });
  const ingredients = await service.createIngredients(
    label.ingredients.map((ingredient, position) => ({
      listing_id: listing.id,
      position,
      name: ingredient.name[language],
      percent: ingredient.percent ?? null,
      is_allergen: ingredient.is_allergen ?? false,
      drawing: ingredient.drawing ?? null,
    })),
  );
  for (const [position, ingredient] of ingredients.entries()) {
    translations.add("ingredient", ingredient.id, language, {
      name: label.ingredients[position]?.name ?? null,
    });
  }
}
