import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { environment } from "../../../env";
import { PRODUCER_GROUP_MODULE } from "../../modules/producer-group";
import type { ProducerGroupModuleService } from "../../modules/producer-group/service";
import { makeMember } from "../../testing/member-fixture";
import { placeTestOrder, type PlacedTestOrder } from "../../testing/place-test-order";
import { TestClient, type Axios } from "../../testing/test-client";
import { createTestGroup, type TestGroup } from "../../testing/test-group";
import { createTestMarket } from "../../testing/test-market";
import { repairOrders } from "./repair-orders";
import { readSlices } from "./slice-facts";

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    const client = new TestClient(api as Axios);
    let container: MedusaContainer;
    let group: TestGroup;
    let placed: PlacedTestOrder;

    beforeEach(async () => {
      container = getContainer();
      const market = await createTestMarket(container);
      group = await createTestGroup(container, market, {
        handle: "a",
        price: 14.505,
        delivery: 7,
        stock: 10,
      });
      await makeMember(container, group.id, "salma@example.org");
      await makeMember(container, group.id, "+21620000001");
      placed = await placeTestOrder(client, market, [{ group, quantity: 3 }], "cash_on_delivery");
      await messages(2);
    });

    const sql = (query: string) => container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(query);
    /** Messages go out after the answer: waits for so many of them. */
    const messages = async (count: number) => {
      for (let tries = 0; ; tries += 1) {
        const sent = await container.resolve(Modules.NOTIFICATION).listNotifications({});
        if (sent.length >= count || tries > 50) return sent;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    };
    const forgetSlices = async () => {
      await sql("delete from order_slice_line");
      await sql("delete from order_slice");
    };
    const soon = () => new Date(Date.now() + 5 * 60_000);

    it("mails the buyer and each member who has an address, once whatever is repeated", async () => {
      const sent = await messages(2);
      expect(sent.map((message) => `${message.template} ${message.to}`).sort()).toEqual([
        "new-order salma@example.org",
        "order-placed amel@example.org",
      ]);
      await forgetSlices();
      await repairOrders(container, soon());
      expect(await messages(2)).toHaveLength(2);
      const toBuyer = sent.find((message) => message.template === "order-placed");
      const file = join(environment.OUTBOX_DIR, `${toBuyer?.external_id ?? ""}.json`);
      const { content } = JSON.parse(await readFile(file, "utf8")) as {
        content: { subject: string; text: string };
      };
      expect(content.subject).toBe(`Votre commande ${placed.number}`);
      expect(content.text).toContain("/fr-tn/orders/");
      expect(content.text).toContain("Dar el Felfel SARL");
    });

    it("gives an order that a crash left without payment, reservation and slices all three", async () => {
      await forgetSlices();
      await sql("delete from payment");
      await sql("update payment_session set status = 'pending'");
      await sql("delete from reservation_item");
      await repairOrders(container, new Date());
      expect(await readSlices(container, { order_id: placed.order_id })).toHaveLength(0);
      await repairOrders(container, soon());
      const payments = await container.resolve(Modules.PAYMENT).listPayments({});
      expect(payments.map((payment) => String(payment.amount))).toEqual(["50.515"]);
      const reservations = await container.resolve(Modules.INVENTORY).listReservationItems({});
      expect(reservations).toMatchObject([{ quantity: 3, location_id: group.locationId }]);
      const slices = await readSlices(container, { order_id: placed.order_id });
      expect(slices.map((slice) => slice.total)).toEqual(["50.515"]);
    });

    it("cancels a stray order that its basket does not know, and leaves orders of others alone", async () => {
      await forgetSlices();
      await sql("delete from order_cart");
      const orders = container.resolve(Modules.ORDER);
      const other = await orders.createOrders({ currency_code: "tnd", email: "staff@example.org" });
      await repairOrders(container, soon());
      expect((await orders.retrieveOrder(placed.order_id)).status).toBe("canceled");
      expect((await orders.retrieveOrder(other.id)).status).toBe("pending");
    });

    it("tells nobody whose membership was revoked", async () => {
      const groups = container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
      const [membership] = await groups.listMemberships(
        { group_id: group.id, member: { identifier: "salma@example.org" } },
        { select: ["id"] },
      );
      await groups.updateMemberships({ id: membership?.id ?? "", revoked_at: new Date() });
      await sql("delete from notification");
      await forgetSlices();
      await repairOrders(container, soon());
      const sent = await messages(1);
      expect(sent.map((message) => message.template)).toEqual(["order-placed"]);
    });
  },
});
