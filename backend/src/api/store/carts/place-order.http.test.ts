import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { placeOrderAnswerSchema } from "@cluster-market/contracts";
import { addMoney } from "@cluster-market/money";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { ORDER_SLICE_MODULE } from "../../../modules/order-slice";
import type { OrderSliceModuleService } from "../../../modules/order-slice/service";
import guardStockAndBaskets from "../../../migration-scripts/guard-stock-and-baskets";
import { fillBasket, testAddress } from "../../../testing/test-basket";
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

    beforeEach(async () => {
      const container = getContainer();
      await guardStockAndBaskets({ container, args: [] });
      market = await createTestMarket(container);
      first = await createTestGroup(container, market, {
        handle: "a",
        price: 14.505,
        delivery: 7,
        stock: 10,
      });
      second = await createTestGroup(container, market, { handle: "b", price: 9.9, delivery: 6.5, stock: 1 });
    });

    const place = (cartId: string, total: string, method = "cash_on_delivery") =>
      client.post(
        `/store/carts/${cartId}/place`,
        { payment_method: method, expected_total: total },
        { headers: { "x-publishable-api-key": market.publishableKey } },
      );
    const slicesOf = (orderId: string) =>
      getContainer()
        .resolve<OrderSliceModuleService>(ORDER_SLICE_MODULE)
        .listOrderSlices({ order_id: orderId }, { relations: ["lines"] });
    const orderCount = async () => (await getContainer().resolve(Modules.ORDER).listOrders({})).length;

    it("makes one order with a slice a group, which add up to the total to the millime", async () => {
      const basket = await fillBasket(client, market, [
        { group: first, quantity: 3 },
        { group: second, quantity: 1 },
      ]);
      expect(basket.total).toBe("66.915");
      const answer = await place(basket.id, basket.total);
      expect(answer.status).toBe(200);
      const placed = placeOrderAnswerSchema.parse(answer.body);
      expect(placed.number).toMatch(/^CM-\d{4}$/);
      const slices = await slicesOf(placed.order_id);
      expect(new Set(slices.map((slice) => slice.group_id))).toEqual(new Set([first.id, second.id]));
      const sum = addMoney(
        slices.map((slice) => ({ amount: String(slice.total_amount), currency: "tnd" })),
        "tnd",
      );
      expect(sum.amount).toBe("66.915");
      expect(slices.flatMap((slice) => slice.lines)).toHaveLength(2);
      const payments = await getContainer().resolve(Modules.PAYMENT).listPayments({});
      expect(payments.map((payment) => String(payment.amount))).toEqual(["66.915"]);
    });

    it("answers the same order however often and however quickly it is placed", async () => {
      const basket = await fillBasket(client, market, [{ group: first, quantity: 1 }]);
      const answers = await Promise.all([1, 2, 3].map(() => place(basket.id, basket.total)));
      const later = await place(basket.id, "1.000", "bank_transfer");
      const ids = [...answers, later].map((answer) => placeOrderAnswerSchema.parse(answer.body).order_id);
      expect(new Set(ids).size).toBe(1);
      expect(await orderCount()).toBe(1);
      expect(await slicesOf(ids[0] ?? "")).toHaveLength(1);
    });

    it("sells the last piece once to ten baskets at once, and tells the others it is sold out", async () => {
      const baskets = [];
      for (let index = 0; index < 10; index += 1) {
        baskets.push(await fillBasket(client, market, [{ group: second, quantity: 1 }]));
      }
      const answers = await Promise.all(baskets.map((basket) => place(basket.id, basket.total)));
      expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
      for (const refused of answers.filter((answer) => answer.status !== 200)) {
        expect([refused.status, refused.code]).toEqual([409, "basket_problems"]);
        expect(refused.body).toMatchObject({ problems: [{ code: "sold_out" }] });
      }
      expect(await orderCount()).toBe(1);
    });

    it("keeps the database itself from promising a piece twice", async () => {
      const inventory = getContainer().resolve(Modules.INVENTORY);
      const promise = {
        inventory_item_id: second.inventoryItemId,
        location_id: second.locationId,
        quantity: 1,
      };
      await inventory.createReservationItems([{ ...promise, line_item_id: "ordli_1" }]);
      const database = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION);
      await expect(
        database.raw(
          `insert into reservation_item (id, line_item_id, inventory_item_id, location_id, quantity, raw_quantity)
           values ('resitem_x', 'ordli_2', ?, ?, 1, '{"value": "1"}')`,
          [second.inventoryItemId, second.locationId],
        ),
      ).rejects.toThrow(/promised beyond/);
    });

    it("refuses a total that the buyer did not see, with both totals", async () => {
      const basket = await fillBasket(client, market, [{ group: first, quantity: 1 }]);
      const answer = await place(basket.id, "20.000");
      expect([answer.status, answer.code]).toEqual([409, "total_changed"]);
      expect(answer.body).toMatchObject({
        expected_total: { amount: "20.000" },
        current_total: { amount: "21.505", currency: "tnd" },
      });
      expect(await orderCount()).toBe(0);
    });

    it("says what is missing: goods, address, delivery, a way to pay that exists", async () => {
      const headers = { "x-publishable-api-key": market.publishableKey };
      const created = await client.post<{ cart: { id: string } }>(
        "/store/carts",
        { region_id: market.regionId },
        { headers },
      );
      const { id } = created.body.cart;
      expect((await place(id, "0")).code).toBe("basket_empty");
      await client.post(
        `/store/carts/${id}/line-items`,
        { variant_id: first.variantId, quantity: 1 },
        { headers },
      );
      expect((await place(id, "14.505")).code).toBe("address_missing");
      expect((await place(id, "14.505", "card")).code).toBe("invalid_fields");
      expect((await place(id, "abc")).code).toBe("invalid_fields");
      await client.post(`/store/carts/${id}`, { shipping_address: testAddress }, { headers });
      expect((await place(id, "14.505")).code).toBe("delivery_missing");
      expect((await place("cart_none", "1")).code).toBe("cart_not_found");
    });
  },
});
