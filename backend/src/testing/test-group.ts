import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils";
import {
  createProductsWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows";
import { PRODUCER_GROUP_MODULE } from "../modules/producer-group";
import type { ProducerGroupModuleService } from "../modules/producer-group/service";
import type { TestMarket } from "./test-market";

export interface TestGroup {
  id: string;
  locationId: string;
  profileId: string;
  optionId: string;
  productId: string;
  variantId: string;
  inventoryItemId: string;
}

export interface TestGroupInput {
  handle: string;
  price: number;
  delivery: number;
  stock: number;
}

/** A group that sells one product with one variant, sent from its own location by one option. */
export async function createTestGroup(
  container: MedusaContainer,
  market: TestMarket,
  input: TestGroupInput,
): Promise<TestGroup> {
  const groups = container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
  const link = container.resolve(ContainerRegistrationKeys.LINK);
  const { result: locations } = await createStockLocationsWorkflow(container).run({
    input: { locations: [{ name: input.handle }] },
  });
  const locationId = locations[0]?.id ?? "";
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: locationId, add: [market.salesChannelId] },
  });
  const { result: profiles } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: input.handle, type: "default" }] },
  });
  const profileId = profiles[0]?.id ?? "";
  const optionId = await createDelivery(container, { ...input, locationId, profileId });
  const existing = await groups.listClusters({ handle: "harissa" });
  const cluster =
    existing[0] ??
    (await groups.createClusters({
      handle: "harissa",
      name: "Harissa",
      country: "tn",
      region: "Kairouan",
      value_chain: "Harissa",
      tagline: "",
      story: "",
      brand: "mehras",
      landscape: "land-kairouan",
    }));
  const group = await groups.createProducerGroups({
    handle: input.handle,
    name: `Group ${input.handle}`,
    legal_form: "smsa",
    cluster_id: cluster.id,
    country: "tn",
    home_currency: "tnd",
    time_zone: "Africa/Tunis",
    place: "Kairouan",
    summary: "",
    story: "",
    status: "active",
    stock_location_id: locationId,
    shipping_profile_id: profileId,
  });
  const { result: products } = await createProductsWorkflow(container).run({
    input: {
      products: [
        {
          title: `Harissa ${input.handle}`,
          handle: `harissa-${input.handle}`,
          status: "published",
          shipping_profile_id: profileId,
          options: [{ title: "Size", values: ["385 g"] }],
          variants: [
            {
              title: "385 g",
              manage_inventory: true,
              options: { Size: "385 g" },
              prices: [{ currency_code: market.currency, amount: input.price }],
            },
          ],
          sales_channels: [{ id: market.salesChannelId }],
        },
      ],
    },
  });
  const product = products[0];
  const variant = product?.variants[0];
  if (!product || !variant) throw new MedusaError(MedusaError.Types.NOT_FOUND, "The test product is missing");
  await link.create({
    [Modules.PRODUCT]: { product_id: product.id },
    [PRODUCER_GROUP_MODULE]: { producer_group_id: group.id },
  });
  const inventoryItemId = await stockVariant(container, variant.id, locationId, input.stock);
  return {
    id: group.id,
    locationId,
    profileId,
    optionId,
    productId: product.id,
    variantId: variant.id,
    inventoryItemId,
  };
}

async function createDelivery(
  container: MedusaContainer,
  input: TestGroupInput & { locationId: string; profileId: string },
): Promise<string> {
  const link = container.resolve(ContainerRegistrationKeys.LINK);
  const set = await container.resolve(Modules.FULFILLMENT).createFulfillmentSets({
    name: `${input.handle} delivery`,
    type: "shipping",
    service_zones: [{ name: `${input.handle} tn`, geo_zones: [{ type: "country", country_code: "tn" }] }],
  });
  await link.create([
    {
      [Modules.STOCK_LOCATION]: { stock_location_id: input.locationId },
      [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
    },
    {
      [Modules.STOCK_LOCATION]: { stock_location_id: input.locationId },
      [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
    },
  ]);
  const { result: options } = await createShippingOptionsWorkflow(container).run({
    input: [
      {
        name: `Rider ${input.handle}`,
        service_zone_id: set.service_zones[0]?.id ?? "",
        shipping_profile_id: input.profileId,
        provider_id: "manual_manual",
        price_type: "flat",
        type: { label: "Rider", description: "Paid at the door", code: "rider" },
        prices: [{ currency_code: "tnd", amount: input.delivery }],
        rules: [
          { attribute: "enabled_in_store", operator: "eq", value: "true" },
          { attribute: "is_return", operator: "eq", value: "false" },
        ],
      },
    ],
  });
  return options[0]?.id ?? "";
}

async function stockVariant(
  container: MedusaContainer,
  variantId: string,
  locationId: string,
  stock: number,
): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "variant",
    fields: ["inventory_items.inventory_item_id"],
    filters: { id: variantId },
  });
  const [variant] = data as unknown as { inventory_items: { inventory_item_id: string }[] }[];
  const inventoryItemId = variant?.inventory_items[0]?.inventory_item_id ?? "";
  await container
    .resolve(Modules.INVENTORY)
    .createInventoryLevels([
      { inventory_item_id: inventoryItemId, location_id: locationId, stocked_quantity: stock },
    ]);
  return inventoryItemId;
}
