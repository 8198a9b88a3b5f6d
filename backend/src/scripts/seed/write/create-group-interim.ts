import {
  createLocationFulfillmentSetWorkflow,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

/** Stands in until the group workflow lands: location, profile, fulfillment set and one delivery option. */
export async function createDelivery(
  container: MedusaContainer,
  group: {
    handle: string;
    name: string;
    place: string;
    country: string;
    currency: string;
    channelId: string;
  },
) {
  const { result: locations } = await createStockLocationsWorkflow(container).run({
    input: {
      locations: [{ name: group.name, address: { address_1: group.place, country_code: group.country } }],
    },
  });
  const location = locations[0];
  const { result: profiles } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: `Group ${group.handle}`, type: "default" }] },
  });
  const profile = profiles[0];
  if (!location || !profile) throw new Error(`No location or profile was made for ${group.name}`);
  await createLocationFulfillmentSetWorkflow(container).run({
    input: {
      location_id: location.id,
      fulfillment_set_data: { name: `Group ${group.handle}`, type: "shipping" },
    },
  });
  const fulfillment = container.resolve(Modules.FULFILLMENT);
  const [set] = await fulfillment.listFulfillmentSets({ name: `Group ${group.handle}` });
  if (!set) throw new Error(`No fulfillment set was made for ${group.name}`);
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
  });
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: location.id, add: [group.channelId] },
  });
  const { result: zones } = await createServiceZonesWorkflow(container).run({
    input: {
      data: [
        {
          name: `Group ${group.handle}`,
          fulfillment_set_id: set.id,
          geo_zones: [{ type: "country", country_code: group.country }],
        },
      ],
    },
  });
  await createShippingOptionsWorkflow(container).run({
    input: zones.map((zone) => ({
      name: "Home delivery",
      price_type: "flat" as const,
      provider_id: "manual_manual",
      service_zone_id: zone.id,
      shipping_profile_id: profile.id,
      type: { label: "Home delivery", description: "By rider or bus, paid with the order", code: "home" },
      prices: [{ currency_code: group.currency, amount: group.currency === "tnd" ? 8 : 30 }],
      rules: [],
    })),
  });
  return { stock_location_id: location.id, shipping_profile_id: profile.id, fulfillment_set_id: set.id };
}
