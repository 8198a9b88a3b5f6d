import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import {
  producerOrderAnswerSchema,
  producerOrdersAnswerSchema,
  type ProducerOrder,
} from "@cluster-market/contracts";
import { Modules } from "@medusajs/framework/utils";
import { SALES_LEDGER_MODULE } from "../../../modules/sales-ledger";
import type { SalesLedgerModuleService } from "../../../modules/sales-ledger/service";
import { makeMember } from "../../../testing/member-fixture";
import { placeTestOrder, type PlacedTestOrder } from "../../../testing/place-test-order";
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
    let firstToken: string;
    let secondToken: string;

    beforeEach(async () => {
      const container = getContainer();
      market = await createTestMarket(container);
      first = await createTestGroup(container, market, {
        handle: "a",
        price: 14.505,
        delivery: 7,
        stock: 10,
      });
      second = await createTestGroup(container, market, { handle: "b", price: 9.9, delivery: 6.5, stock: 9 });
      firstToken = (await makeMember(container, first.id, "+21620000001")).token;
      secondToken = (await makeMember(container, second.id, "+21620000002")).token;
    });

    const order = (method: "cash_on_delivery" | "bank_transfer"): Promise<PlacedTestOrder> =>
      placeTestOrder(
        client,
        market,
        [
          { group: first, quantity: 3 },
          { group: second, quantity: 1 },
        ],
        method,
      );
    const list = async (token: string, status = "open") =>
      producerOrdersAnswerSchema.parse(
        (await client.get(`/producer/orders?status=${status}`, { as: token })).body,
      );
    const only = async (token: string): Promise<ProducerOrder> => {
      const { orders } = await list(token);
      expect(orders).toHaveLength(1);
      return producerOrderAnswerSchema.shape.order.parse(orders[0]);
    };
    const step = (token: string, sliceId: string, path = "") =>
      client.post(`/producer/orders/${sliceId}/fulfillments${path}`, {}, { as: token });
    const entries = (groupId: string) =>
      getContainer()
        .resolve<SalesLedgerModuleService>(SALES_LEDGER_MODULE)
        .listSalesLedgerEntries({ group_id: groupId });
    const captures = async () => {
      const payments = await getContainer()
        .resolve(Modules.PAYMENT)
        .listPayments({}, { relations: ["captures"] });
      return payments.flatMap((payment) => payment.captures ?? []).map((capture) => String(capture.amount));
    };

    it("shows a group its own slice and nothing of the others, and news until it was opened", async () => {
      const placed = await order("cash_on_delivery");
      const slice = await only(firstToken);
      expect(slice).toMatchObject({
        number: placed.number,
        status: "placed",
        is_new: true,
        payment: { method: "cash_on_delivery", state: "cash_due" },
        recipient: { name: "Amel Ben Salah", phone: "+216 22 123 456" },
        goods: { amount: "43.515" },
        delivery: { amount: "7.000" },
        total: { amount: "50.515" },
      });
      expect(slice.lines).toHaveLength(1);
      await client.get(`/producer/orders/${slice.id}`, { as: firstToken });
      expect((await only(firstToken)).is_new).toBe(false);
    });

    it("knows nothing of another group's slice, whatever is tried", async () => {
      await order("cash_on_delivery");
      const slice = await only(firstToken);
      const packed = producerOrderAnswerSchema.parse((await step(firstToken, slice.id)).body).order;
      const fulfillment = packed.fulfillment?.id ?? "";
      const others = [
        await client.get(`/producer/orders/${slice.id}`, { as: secondToken }),
        await step(secondToken, slice.id),
        await step(secondToken, slice.id, `/${fulfillment}/ship`),
        await step(secondToken, slice.id, `/${fulfillment}/deliver`),
        await client.get("/producer/orders/slice_none", { as: secondToken }),
        // Its own slice with the other's parcel.
        await step(secondToken, (await only(secondToken)).id, `/${fulfillment}/deliver`),
      ];
      expect(others.map((answer) => `${String(answer.status)} ${answer.code ?? ""}`)).toEqual([
        ...Array<string>(5).fill("404 order_not_found"),
        "409 not_packed",
      ]);
    });

    it("goes from packed to sent to delivered, and collects the cash of that slice once", async () => {
      await order("cash_on_delivery");
      const slice = await only(firstToken);
      const packed = producerOrderAnswerSchema.parse((await step(firstToken, slice.id)).body).order;
      expect(packed.status).toBe("packed");
      expect((await step(firstToken, slice.id)).code).toBe("already_packed");
      const path = `/${packed.fulfillment?.id ?? ""}`;
      const sent = producerOrderAnswerSchema.parse(
        (await step(firstToken, slice.id, `${path}/ship`)).body,
      ).order;
      expect(sent.status).toBe("sent");
      expect((await step(firstToken, slice.id, `${path}/ship`)).code).toBe("already_sent");
      expect(await captures()).toEqual([]);

      const answers = await Promise.all([1, 2].map(() => step(firstToken, slice.id, `${path}/deliver`)));
      expect(answers.map((answer) => answer.code ?? "delivered").sort()).toEqual([
        "already_delivered",
        "delivered",
      ]);
      expect((await step(firstToken, slice.id, `${path}/deliver`)).code).toBe("already_delivered");
      expect(await captures()).toEqual(["50.515"]);
      const written = await entries(first.id);
      expect(
        written.map((entry) => `${entry.component} ${String(entry.amount)} ${entry.money_held_by}`).sort(),
      ).toEqual(["delivery 5.882 group", "goods 36.567 group", "tax 1.118 group", "tax 6.948 group"]);
      expect(await entries(second.id)).toEqual([]);

      expect((await list(firstToken)).count).toBe(0);
      expect((await list(firstToken, "done")).orders[0]).toMatchObject({
        status: "delivered",
        payment: { state: "paid" },
      });
      expect((await only(secondToken)).payment.state).toBe("cash_due");
    });

    it("collects every slice to the whole total, to the millime", async () => {
      await order("cash_on_delivery");
      for (const token of [firstToken, secondToken]) {
        const slice = await only(token);
        const packed = producerOrderAnswerSchema.parse((await step(token, slice.id)).body).order;
        const delivered = await step(token, slice.id, `/${packed.fulfillment?.id ?? ""}/deliver`);
        expect(delivered.status).toBe(200);
      }
      expect((await captures()).sort()).toEqual(["16.4", "50.515"]);
    });

    it("takes stock from the group's own store when its slice is packed", async () => {
      await order("cash_on_delivery");
      await step(secondToken, (await only(secondToken)).id);
      const levels = await getContainer().resolve(Modules.INVENTORY).listInventoryLevels({});
      const levelAt = (locationId: string) => levels.find((level) => level.location_id === locationId);
      expect(levelAt(second.locationId)).toMatchObject({ stocked_quantity: 8, reserved_quantity: 0 });
      expect(levelAt(first.locationId)).toMatchObject({ stocked_quantity: 10, reserved_quantity: 3 });
    });

    it("packs but does not send what a transfer has not paid for", async () => {
      await order("bank_transfer");
      const slice = await only(firstToken);
      expect(slice.payment.state).toBe("await_transfer");
      const packed = producerOrderAnswerSchema.parse((await step(firstToken, slice.id)).body).order;
      const path = `/${packed.fulfillment?.id ?? ""}`;
      expect((await step(firstToken, slice.id, `${path}/ship`)).code).toBe("await_transfer");
      expect((await step(firstToken, slice.id, `${path}/deliver`)).code).toBe("await_transfer");
      expect((await step(firstToken, slice.id, "/ful_none/ship")).code).toBe("order_not_found");
    });

    it("refuses a bookkeeper who packs and a status that does not exist", async () => {
      await order("cash_on_delivery");
      const slice = await only(firstToken);
      const { token } = await makeMember(getContainer(), first.id, "+21620000003", "bookkeeper");
      expect((await step(token, slice.id)).code).toBe("role_forbids");
      const wrong = await client.get("/producer/orders?status=all", { as: firstToken });
      expect([wrong.status, wrong.code]).toEqual([400, "invalid_fields"]);
    });
  },
});
