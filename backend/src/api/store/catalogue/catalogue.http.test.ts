import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  catalogueProductAnswerSchema,
  clusterAnswerSchema,
  clustersAnswerSchema,
  groupAnswerSchema,
  groupListAnswerSchema,
  marketsAnswerSchema,
  stockAnswerSchema,
} from "@cluster-market/contracts";
import { environment } from "../../../../env";
import { PRODUCER_GROUP_MODULE } from "../../../modules/producer-group";
import type { ProducerGroupModuleService } from "../../../modules/producer-group/service";
import { groupInput, makeCluster, makeProduct, makeWholeGroup } from "../../../testing/catalogue-fixture";
import { TestClient } from "../../../testing/test-client";
import { createTestMarket, type TestMarket } from "../../../testing/test-market";
import {
  type CreatedProducerGroup,
  createProducerGroupWorkflow,
} from "../../../workflows/groups/create-producer-group";

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    const client = new TestClient(api);
    let container: MedusaContainer;
    let market: TestMarket;
    let clusterId: string;
    let group: CreatedProducerGroup;
    let headers: Record<string, string>;

    beforeEach(async () => {
      container = getContainer();
      market = await createTestMarket(container);
      headers = { "x-publishable-api-key": market.publishableKey };
      clusterId = await makeCluster(container);
      group = await makeWholeGroup(container, clusterId, "el-fejr");
    });

    const onShelf = (handle: string) => ({
      handle,
      title: "Harissa",
      status: "published" as const,
      salesChannelIds: [market.salesChannelId],
      price: "14.505",
      translations: [{ locale: "ar-TN", title: "هريسة" }],
    });

    it("makes a group whose first product can be bought: location, profile, options in the home currency", async () => {
      const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
        entity: "shipping_option",
        fields: ["name", "type.code", "prices.amount", "prices.currency_code", "service_zone.geo_zones.*"],
        filters: { shipping_profile_id: group.shipping_profile_id },
      });
      const options = data as unknown as { type: { code: string }; prices: { currency_code: string }[] }[];
      expect(options.map((one) => one.type.code).sort()).toEqual(["courier", "pick_up", "rapid_poste"]);
      expect(options.every((one) => one.prices[0]?.currency_code === "tnd")).toBe(true);
      const product = await makeProduct(container, group, onShelf("el-fejr-harissa"));
      const cart = await client.post<{ cart: { id: string } }>(
        "/store/carts",
        {
          region_id: market.regionId,
          items: [{ variant_id: product.variantId, quantity: 1 }],
          shipping_address: { country_code: "tn" },
        },
        { headers },
      );
      // No stock yet: the basket says so instead of failing otherwise.
      expect(cart.status).toBe(400);
      const query = container.resolve(ContainerRegistrationKeys.QUERY);
      const variants = await query.graph({
        entity: "variant",
        fields: ["inventory_items.inventory_item_id"],
        filters: { id: product.variantId },
      });
      await container.resolve(Modules.INVENTORY).createInventoryLevels({
        inventory_item_id: variants.data[0]?.inventory_items[0]?.inventory_item_id ?? "",
        location_id: group.stock_location_id,
        stocked_quantity: 7,
      });
      const again = await client.post<{ cart: { id: string } }>(
        "/store/carts",
        {
          region_id: market.regionId,
          items: [{ variant_id: product.variantId, quantity: 1 }],
          shipping_address: { country_code: "tn" },
        },
        { headers },
      );
      expect(again.status).toBe(200);
      const offered = await client.get<{ shipping_options: unknown[] }>(
        `/store/shipping-options?cart_id=${again.body.cart.id}`,
        { headers },
      );
      expect(offered.body.shipping_options).toHaveLength(3);
      const stock = await client.get(`/store/catalogue/stock?product_ids=${product.id},prod_unknown`, {
        headers,
      });
      expect(stockAnswerSchema.parse(stock.body).stock).toEqual([
        { variant_id: product.variantId, available: 7 },
      ]);
      expect((await client.get("/store/catalogue/stock", { headers })).code).toBe("invalid_fields");
    });

    it("leaves nothing behind when a group cannot be created", async () => {
      const locations = container.resolve(Modules.STOCK_LOCATION);
      const before = await locations.listStockLocations({});
      const run = createProducerGroupWorkflow(container).run({
        input: { ...groupInput, outside_channels: [], handle: "other", cluster_id: clusterId, founded: 1e12 },
      });
      await expect(run).rejects.toThrow();
      expect(await locations.listStockLocations({})).toHaveLength(before.length);
      const profiles = await container
        .resolve(Modules.FULFILLMENT)
        .listShippingProfiles({ name: "Group other" });
      expect(profiles).toHaveLength(0);
    });

    it("opens the markets to the storefront's secret alone", async () => {
      expect((await client.get("/internal/markets")).status).toBe(401);
      const wrong = { "x-cluster-market-secret": "wrong" };
      expect(await client.get("/internal/markets", { headers: wrong })).toMatchObject({
        status: 401,
        code: "secret_needed",
      });
      const right = { "x-cluster-market-secret": environment.INTERNAL_SECRET };
      const answer = await client.get("/internal/markets", { headers: right });
      expect(marketsAnswerSchema.parse(answer.body).markets).toMatchObject([
        { country: "tn", currency: "tnd", publishable_key: market.publishableKey },
      ]);
    });

    it("shows clusters and groups in the reader's language, and says which language a fall-back is in", async () => {
      await container.resolve(Modules.TRANSLATION).createTranslations([
        {
          reference: "cluster",
          reference_id: clusterId,
          locale_code: "en-GB",
          translations: { tagline: "By mortar" },
        },
      ]);
      const list = await client.get("/store/clusters?locale=en-GB", { headers });
      const [cluster] = clustersAnswerSchema.parse(list.body).clusters;
      expect(cluster).toMatchObject({
        tagline: { text: "By mortar", language: "en" },
        value_chain: { text: "Harissa et piment séché", language: "fr" },
        groups: [{ handle: "el-fejr" }],
      });
      const page = await client.get("/store/clusters/mehras?locale=ar-TN", { headers });
      expect(clusterAnswerSchema.parse(page.body).cluster.story).toEqual({
        text: "Pilée à la main.",
        language: "fr",
      });
      expect((await client.get("/store/clusters/none", { headers })).code).toBe("cluster_not_found");
      expect((await client.get("/store/clusters?locale=de-DE", { headers })).code).toBe("invalid_fields");
    });

    it("shows active groups only, filters them and takes odd text for text", async () => {
      const hidden = await makeWholeGroup(container, clusterId, "hidden");
      const groups = container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
      await groups.updateProducerGroups({ id: hidden.id, status: "suspended" });
      const all = await client.get("/store/producer-groups", { headers });
      expect(groupListAnswerSchema.parse(all.body)).toMatchObject({
        count: 1,
        producer_groups: [{ handle: "el-fejr" }],
      });
      expect((await client.get("/store/producer-groups/hidden", { headers })).status).toBe(404);
      const count = async (query: string) =>
        (await client.get<{ count: number }>(`/store/producer-groups?${query}`, { headers })).body.count;
      expect(await count("cluster=mehras&country=tn&q=fejr")).toBe(1);
      expect(await count("cluster=other")).toBe(0);
      expect(await count("women_led=true")).toBe(0);
      expect(await count("certificate=HACCP")).toBe(0);
      expect(await count(`q=${encodeURIComponent("%' or 1=1; -- 🌶 <b>")}`)).toBe(0);
      const profile = await client.get("/store/producer-groups/el-fejr?locale=fr-FR", { headers });
      expect(groupAnswerSchema.parse(profile.body).producer_group).toMatchObject({
        on_market_since: "2026-01-01",
        members: null,
        women_led: { value: null },
      });
      expect((await client.get("/store/producer-groups?limit=0", { headers })).status).toBe(400);
    });

    it("shows a product with the market's price, the price of a kilo, its label and its delivery", async () => {
      await makeProduct(container, group, onShelf("el-fejr-harissa"));
      const url = "/store/catalogue/products/el-fejr-harissa";
      const answer = await client.get(`${url}?locale=ar-TN&region_id=${market.regionId}`, { headers });
      const { product } = catalogueProductAnswerSchema.parse(answer.body);
      expect(product).toMatchObject({
        title: { text: "هريسة", language: "ar" },
        description: { text: "Piment, ail, carvi.", language: "fr" },
        variants: [
          {
            price: { amount: "14.505", currency: "tnd" },
            price_per_kg: { amount: "38.171", currency: "tnd" },
          },
        ],
        ingredients: [{ name: { text: "Piment", language: "fr" }, percent: 80 }],
        storage: { text: "Au frais après ouverture", language: "fr" },
        allergens: null,
        group: { handle: "el-fejr" },
      });
      expect(product.delivery).toContainEqual({
        name: "البريد السريع",
        description: "عبر البريد، إلى عنوانكم أو إلى مكتب البريد.",
        price: { amount: "7.000", currency: "tnd" },
      });
      expect((await client.get(`${url}?region_id=reg_other`, { headers })).code).toBe("market_unknown");
      expect((await client.get(url)).status).toBe(400);
    });

    it("hides drafts, products of other channels and those of a suspended group", async () => {
      await makeProduct(container, group, { ...onShelf("draft"), status: "draft" });
      await makeProduct(container, group, { ...onShelf("elsewhere"), salesChannelIds: [] });
      await makeProduct(container, group, onShelf("shown"));
      const status = async (handle: string) =>
        (await client.get(`/store/catalogue/products/${handle}`, { headers })).status;
      expect(await status("draft")).toBe(404);
      expect(await status("elsewhere")).toBe(404);
      expect(await status("shown")).toBe(200);
      const groups = container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
      await groups.updateProducerGroups({ id: group.id, status: "suspended" });
      expect(await status("shown")).toBe(404);
    });

    it("serves no file but pictures by their hash", async () => {
      for (const name of ["0123456789abcdef0000.svg", "..%2f..%2fpackage.json", "env.ts", "%00.webp"]) {
        expect((await client.get(`/media/${name}`)).status).toBe(404);
      }
    });
  },
});
