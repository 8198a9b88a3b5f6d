import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { adminOrderSlicesAnswerSchema, orderViewAnswerSchema } from "@cluster-market/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { cancelOrderWorkflow, refundPaymentWorkflow } from "@medusajs/medusa/core-flows";
import noteLedgerDue from "../../../migration-scripts/note-ledger-due";
import { SALES_LEDGER_MODULE } from "../../../modules/sales-ledger";
import type { SalesLedgerModuleService } from "../../../modules/sales-ledger/service";
import { makeAdmin } from "../../../testing/admin-token";
import { placeTestOrder, type PlacedTestOrder } from "../../../testing/place-test-order";
import { TestClient, type Axios } from "../../../testing/test-client";
import { createTestGroup, type TestGroup } from "../../../testing/test-group";
import { createTestMarket, type TestMarket } from "../../../testing/test-market";
import { drainLedgerDue } from "../../../workflows/ledger/drain-ledger-due";

const milli = (amount: unknown) => Math.round(Number(amount) * 1000);

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    const client = new TestClient(api as Axios);
    let container: MedusaContainer;
    let market: TestMarket;
    let first: TestGroup;
    let second: TestGroup;
    let staff: string;
    let placed: PlacedTestOrder;

    beforeEach(async () => {
      container = getContainer();
      await noteLedgerDue({ container, args: [] });
      market = await createTestMarket(container);
      first = await createTestGroup(container, market, {
        handle: "a",
        price: 14.505,
        delivery: 7,
        stock: 10,
      });
      second = await createTestGroup(container, market, { handle: "b", price: 9.9, delivery: 6.5, stock: 9 });
      staff = await makeAdmin(container);
      placed = await order("bank_transfer");
    });

    const order = (method: "cash_on_delivery" | "bank_transfer") =>
      placeTestOrder(
        client,
        market,
        [
          { group: first, quantity: 3 },
          { group: second, quantity: 1 },
        ],
        method,
      );
    const confirm = (orderId = placed.order_id) =>
      client.post(`/admin/orders/${orderId}/confirm-transfer`, {}, { as: staff });
    const entries = () =>
      container.resolve<SalesLedgerModuleService>(SALES_LEDGER_MODULE).listSalesLedgerEntries({});
    const total = async () => (await entries()).reduce((sum, entry) => sum + milli(entry.amount), 0);
    const payment = async () => {
      const payments = await container
        .resolve(Modules.PAYMENT)
        .listPayments({}, { relations: ["captures"], take: 10 });
      return payments[0];
    };
    const due = async () => {
      const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
      const { rows } = await database.raw<{ rows: { kind: string }[] }>("select kind from ledger_due");
      return rows.map((row) => row.kind);
    };

    it("confirms a transfer once: the exact total captured, one entry a line and component", async () => {
      const answers = await Promise.all([confirm(), confirm()]);
      expect(answers.map((answer) => answer.code ?? "confirmed").sort()).toEqual([
        "already_confirmed",
        "confirmed",
      ]);
      expect((await confirm()).status).toBe(409);
      const captures = (await payment())?.captures ?? [];
      expect(captures.map((capture) => String(capture.amount))).toEqual(["66.915"]);
      expect(await entries()).toHaveLength(8);
      expect(await total()).toBe(66_915);
      const slices = adminOrderSlicesAnswerSchema.parse(
        (await client.get(`/admin/orders/${placed.order_id}/slices`, { as: staff })).body,
      );
      expect(slices.payment).toMatchObject({ status: "confirmed", captured: { amount: "66.915" } });
      expect(slices.slices.map((slice) => slice.ledger.length)).toEqual([4, 4]);
      const seen = await client.get(`/store/orders/by-token/${placed.token}`, {
        headers: { "x-publishable-api-key": market.publishableKey },
      });
      expect(orderViewAnswerSchema.parse(seen.body).order.payment.status).toBe("confirmed");
    });

    it("confirms nothing that is no transfer, that is unknown, or for nobody", async () => {
      const cash = await order("cash_on_delivery");
      expect((await confirm(cash.order_id)).code).toBe("not_a_transfer");
      expect((await confirm("order_none")).status).toBe(404);
      expect((await client.post(`/admin/orders/${placed.order_id}/confirm-transfer`, {})).status).toBe(401);
      expect(await entries()).toEqual([]);
    });

    it("finds by its triggers alone what no event told, whatever happens twice", async () => {
      await confirm();
      expect(await due()).toContain("payment");
      await drainLedgerDue(container);
      expect(await due()).toEqual([]);
      expect(await entries()).toHaveLength(8);

      // Cancelling refunds what was captured, and Medusa emits no refund event.
      await cancelOrderWorkflow(container).run({ input: { order_id: placed.order_id } });
      expect(await due()).not.toEqual([]);
      await Promise.all([drainLedgerDue(container), drainLedgerDue(container)]);
      await drainLedgerDue(container);
      expect(await total()).toBe(0);
      expect(await entries()).toHaveLength(16);
    });

    it("takes a refund back from the slice that it names, and spreads one that names none", async () => {
      await confirm();
      const paid = await payment();
      const slices = adminOrderSlicesAnswerSchema.parse(
        (await client.get(`/admin/orders/${placed.order_id}/slices`, { as: staff })).body,
      ).slices;
      const slice = slices.find((candidate) => candidate.group.id === second.id);
      const refund = (amount: string, metadata?: Record<string, unknown>) =>
        refundPaymentWorkflow(container).run({
          input: { payment_id: paid?.id ?? "", amount, ...(metadata ? { metadata } : {}) },
        });
      await refund("16.400", { slice_id: slice?.id ?? "" });
      await drainLedgerDue(container);
      const ofSecond = (await entries()).filter((entry) => entry.group_id === second.id);
      expect(ofSecond.reduce((sum, entry) => sum + milli(entry.amount), 0)).toBe(0);
      await refund("10.001");
      await drainLedgerDue(container);
      expect(await total()).toBe(66_915 - 16_400 - 10_001);
    });

    it("keeps a note that cannot be worked off and lets the others pass", async () => {
      const ledger = container.resolve<SalesLedgerModuleService>(SALES_LEDGER_MODULE);
      const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
      await database.raw("delete from ledger_due");
      await database.raw(
        "insert into ledger_due (kind, reference_id) values ('order', 'bad'), ('order', 'good')",
      );
      const failures: string[] = [];
      const done = await ledger.drainDue(
        ({ reference_id }) =>
          reference_id === "bad" ? Promise.reject(new Error("no such order")) : Promise.resolve(),
        (note) => failures.push(note.reference_id),
      );
      expect([done, failures, await due()]).toEqual([1, ["bad"], ["order"]]);
    });
  },
});
