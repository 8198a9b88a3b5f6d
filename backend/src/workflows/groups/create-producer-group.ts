import type { GroupInput, GroupStatus } from "@cluster-market/contracts";
import { Modules } from "@medusajs/framework/utils";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  createFulfillmentSets,
  createRemoteLinkStep,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  createTranslationsWorkflow,
  emitEventStep,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows";
import { deliveryTranslations } from "./delivery-translations";
import { GROUP_FACTS_UPDATED } from "./facts-updated";
import { homeCountries } from "./home-country";
import { findGroupHomeStep } from "./steps/find-group-home";
import { storeGroupStep } from "./steps/store-group";

/** Fulfillment provider of Medusa's own: people carry the parcel, nothing is asked of any service. */
const manualFulfillment = "manual_manual";

export interface CreateProducerGroupInput extends GroupInput {
  /** "active" unless said otherwise. */
  status?: GroupStatus;
  landscape?: string | null;
  /** Degrees to the district, two decimals at most. */
  latitude?: number | null;
  longitude?: number | null;
  closed_from?: string | null;
  closed_to?: string | null;
  closed_note?: string;
  is_demonstration?: boolean;
}

export interface CreatedProducerGroup {
  id: string;
  stock_location_id: string;
  shipping_profile_id: string;
  fulfillment_set_id: string;
}

/**
 * A group with all that its first sale needs: stock location, shipping profile, fulfillment set with a zone for its
 * country, the country's default ways of delivery, and its place in the home market's sales channel.
 * A failure leaves nothing behind. Refusals: unknown cluster (not_found), handle_taken (conflict), a country without
 * a market (not_allowed).
 */
export const createProducerGroupWorkflow = createWorkflow(
  "create-producer-group",
  (input: CreateProducerGroupInput) => {
    const home = findGroupHomeStep(
      transform({ input }, ({ input: group }) => ({ clusterId: group.cluster_id, handle: group.handle })),
    );
    const locations = createStockLocationsWorkflow.runAsStep({
      input: transform({ input, home }, ({ input: group, home: at }) => ({
        locations: [
          {
            name: group.name,
            address: { address_1: group.place, city: group.place, country_code: at.country },
          },
        ],
      })),
    });
    const profiles = createShippingProfilesWorkflow.runAsStep({
      input: transform({ input }, ({ input: group }) => ({
        data: [{ name: `Group ${group.handle}`, type: "default" }],
      })),
    });
    const sets = createFulfillmentSets(
      transform({ input, home }, ({ input: group, home: at }) => [
        {
          name: `Group ${group.handle}`,
          type: "shipping",
          service_zones: [
            {
              name: `Group ${group.handle} ${at.country}`,
              geo_zones: [{ type: "country" as const, country_code: at.country }],
            },
          ],
        },
      ]),
    );
    const made = transform({ locations, profiles, sets }, (data) => ({
      stock_location_id: data.locations[0]?.id ?? "",
      shipping_profile_id: data.profiles[0]?.id ?? "",
      fulfillment_set_id: data.sets[0]?.id ?? "",
      service_zone_id: data.sets[0]?.service_zones[0]?.id ?? "",
    }));
    createRemoteLinkStep(
      transform({ made }, ({ made: ids }) => [
        {
          [Modules.STOCK_LOCATION]: { stock_location_id: ids.stock_location_id },
          [Modules.FULFILLMENT]: { fulfillment_set_id: ids.fulfillment_set_id },
        },
        {
          [Modules.STOCK_LOCATION]: { stock_location_id: ids.stock_location_id },
          [Modules.FULFILLMENT]: { fulfillment_provider_id: manualFulfillment },
        },
      ]),
    );
    linkSalesChannelsToStockLocationWorkflow.runAsStep({
      input: transform({ made, home }, (data) => ({
        id: data.made.stock_location_id,
        add: [data.home.salesChannelId],
      })),
    });
    const options = createShippingOptionsWorkflow.runAsStep({
      input: transform({ made, home }, (data) => deliveryOptions(data.made, data.home)),
    });
    createTranslationsWorkflow.runAsStep({
      input: transform({ options, home }, (data) => ({
        translations: deliveryTranslations(data.home.country, data.options),
      })),
    });
    const id = storeGroupStep(
      transform({ input, home, made }, (data) => ({
        group: data.input,
        home: data.home,
        stockLocationId: data.made.stock_location_id,
        shippingProfileId: data.made.shipping_profile_id,
        fulfillmentSetId: data.made.fulfillment_set_id,
      })),
    );
    emitEventStep({ eventName: GROUP_FACTS_UPDATED, data: { id } });
    return new WorkflowResponse(
      transform({ made, id }, (data): CreatedProducerGroup => ({
        id: data.id,
        stock_location_id: data.made.stock_location_id,
        shipping_profile_id: data.made.shipping_profile_id,
        fulfillment_set_id: data.made.fulfillment_set_id,
      })),
    );
  },
);

function deliveryOptions(
  made: { service_zone_id: string; shipping_profile_id: string },
  home: { country: string; currency: string },
) {
  const country = homeCountries[home.country];
  if (!country) return [];
  return country.delivery.map((option) => ({
    name: option.name[country.language],
    price_type: "flat" as const,
    provider_id: manualFulfillment,
    service_zone_id: made.service_zone_id,
    shipping_profile_id: made.shipping_profile_id,
    type: {
      label: option.name[country.language],
      description: option.description[country.language],
      code: option.code,
    },
    // Medusa's type says number, its columns take decimals in text: nothing is rounded on the way.
    prices: [{ currency_code: home.currency, amount: option.price as unknown as number }],
    rules: [
      { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
      { attribute: "is_return", operator: "eq" as const, value: "false" },
    ],
  }));
}
