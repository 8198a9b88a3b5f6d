import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { shippingGroupsAnswerSchema } from "@cluster-market/contracts";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { TestClient, type Axios } from "../../../testing/test-client";
import { createTestGroup, type TestGroup } from "../../../testing/test-group";
import { createTestMarket, type TestMarket } from "../../../testing/test-market";

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    const client = new TestClient(api as Axios);
    let market: TestMarket;
    let first: TestGroup;
    let second: TestGroup;
    let withKey: { headers: Record<string, string> };

    beforeEach(async () => {
      const container = getContainer();
      market = await createTestMarket(container);
      first = await createTestGroup(container, market, {
        handle: "a",
        price: 14.505,
        delivery: 7,
        stock: 10,
      });
      second = await createTestGroup(container, market, { handle: "b", price: 9.9, delivery: 6.5, stock: 3 });
      withKey = { headers: { "x-publishable-api-key": market.publishableKey } };
    });

    const fill = async (): Promise<string> => {
      const answer = await client.post(
        "/store/carts",
        {
          region_id: market.regionId,
          items: [
            { variant_id: first.variantId, quantity: 3, metadata: { group_id: second.id } },
            { variant_id: second.variantId, quantity: 2 },
          ],
        },
        withKey,
      );
      return (answer.body as { cart: { id: string } }).cart.id;
    };
    const read = async (cartId: string) => {
      const answer = await client.get(`/store/carts/${cartId}/shipping-groups`, withKey);
      expect(answer.status).toBe(200);
      return shippingGroupsAnswerSchema.parse(answer.body);
    };

    it("shows a basket by the group that made the goods, whatever a line's metadata say", async () => {
      const cartId = await fill();
      await client.post(`/store/carts/${cartId}/shipping-methods`, { option_id: second.optionId }, withKey);
      const basket = await read(cartId);
      expect(
        basket.groups.map((part) => [part.group.id, part.goods_total.amount, part.chosen_option_id]),
      ).toEqual([
        [first.id, "43.515", null],
        [second.id, "19.800", second.optionId],
      ]);
      expect(basket.groups[0]?.options).toMatchObject([{ id: first.optionId, price: { amount: "7.000" } }]);
      expect(basket).toMatchObject({
        country: "tn",
        item_count: 5,
        goods_total: { amount: "63.315" },
        delivery_total: { amount: "6.500" },
        total: { amount: "69.815", currency: "tnd" },
        problems: [],
      });
    });

    it("says what sold out, ran short, changed its price or left the market, and keeps the basket", async () => {
      const cartId = await fill();
      const inventory = getContainer().resolve(Modules.INVENTORY);
      await inventory.updateInventoryLevels({
        inventory_item_id: second.inventoryItemId,
        location_id: second.locationId,
        stocked_quantity: 1,
      });
      expect((await read(cartId)).problems).toMatchObject([{ code: "not_enough", available: 1 }]);
      await inventory.updateInventoryLevels({
        inventory_item_id: second.inventoryItemId,
        location_id: second.locationId,
        stocked_quantity: 0,
      });
      expect((await read(cartId)).problems).toMatchObject([{ code: "sold_out" }]);
      await getContainer().resolve(Modules.PRODUCT).updateProducts(first.productId, { status: "draft" });
      const { problems, groups } = await read(cartId);
      expect(problems).toMatchObject([{ code: "not_sold_here" }, { code: "sold_out" }]);
      expect(groups).toHaveLength(2);
    });

    it("shows both prices when one changed, and takes the new one when the buyer agrees", async () => {
      const cartId = await fill();
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY);
      const { data } = await query.graph({
        entity: "variant",
        fields: ["price_set.id"],
        filters: { id: first.variantId },
      });
      const priceSetId = (data[0] as unknown as { price_set: { id: string } }).price_set.id;
      await getContainer()
        .resolve(Modules.PRICING)
        .upsertPriceSets([{ id: priceSetId, prices: [{ currency_code: "tnd", amount: 15.1 }] }]);
      expect((await read(cartId)).problems).toMatchObject([
        { code: "price_changed", price_before: { amount: "14.505" }, price_now: { amount: "15.100" } },
      ]);
      const accepted = await client.post(`/store/carts/${cartId}/accept-prices`, {}, withKey);
      expect(accepted.body).toMatchObject({ problems: [], goods_total: { amount: "65.100" } });
    });

    it("knows no basket of another market and none that never was", async () => {
      const answer = await client.get("/store/carts/cart_none/shipping-groups", withKey);
      expect([answer.status, answer.code]).toEqual([404, "cart_not_found"]);
    });
  },
});
