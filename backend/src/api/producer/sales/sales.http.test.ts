import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import type {
  InventoryLine,
  ProducerProduct,
  Sale,
  SaleInput,
  SalesAnswer,
  TodayAnswer,
} from "@cluster-market/contracts";
import { makeCategory } from "../../../testing/category-fixture";
import { makeGroup, type GroupFixture } from "../../../testing/group-fixture";
import { makeMarket } from "../../../testing/market-fixture";
import { makeMember, type MemberFixture } from "../../../testing/member-fixture";
import { productShape, sizeShape } from "../../../testing/product-shape";
import { TestClient, type Axios } from "../../../testing/test-client";
import { addMonths, dateInZone } from "../own-date";

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    const client = new TestClient(api as Axios);
    const today = dateInZone(new Date(), "Africa/Tunis");
    const month = today.slice(0, 7);
    let group: GroupFixture;
    let member: MemberFixture;
    let variantId: string;
    let productId: string;
    let key = 0;

    beforeEach(async () => {
      const container = getContainer();
      group = await makeGroup(container, "hope", await makeMarket(container, "tn", "tnd"));
      member = await makeMember(container, group.id, "amel@example.org");
      await makeCategory(container, "harissa");
      const shape = productShape({ variants: [sizeShape({ stock: 10 })] });
      const made = await client.post<{ product: ProducerProduct }>("/producer/products", shape, {
        as: member.token,
      });
      productId = made.body.product.id;
      variantId = made.body.product.variants[0]?.id ?? "";
    });

    const shape = (change: Partial<SaleInput> = {}): SaleInput => ({
      idempotency_key: `form-number-${String((key += 1))}`,
      variant_id: variantId,
      quantity: 3,
      amount: "43.515",
      channel: "local_market",
      occurred_on: today,
      take_from_stock: true,
      ...change,
    });
    const sell = (change: Partial<SaleInput> = {}) =>
      client.post<{ sale: Sale }>("/producer/sales", shape(change), { as: member.token });
    const reverse = (id: string) =>
      client.post<{ sale: Sale }>(`/producer/sales/${id}/reverse`, {}, { as: member.token });
    const stock = async () => {
      const { body } = await client.get<{ inventory: InventoryLine[] }>("/producer/inventory", {
        as: member.token,
      });
      return body.inventory[0]?.stock;
    };
    const sales = async (of = month) =>
      (await client.get<SalesAnswer>(`/producer/sales?month=${of}`, { as: member.token })).body;
    const nothingSold = (of: string, channel = "local_market") =>
      client.post<SalesAnswer>(`/producer/months/${of}/nothing-sold`, { channel }, { as: member.token });

    it("writes a sale down once, however often the form is sent, and takes it from the stock", async () => {
      const form = shape();
      const sent = await Promise.all(
        [1, 2, 3].map(() => client.post<{ sale: Sale }>("/producer/sales", form, { as: member.token })),
      );
      expect(sent.every(({ status }) => status < 300)).toBe(true);
      expect(new Set(sent.map(({ body }) => body.sale.id)).size).toBe(1);
      expect(await stock()).toBe(7);
      expect(await sales()).toMatchObject({
        month,
        total: { amount: "43.515", currency: "tnd" },
        by_channel: [{ channel: "local_market", total: { amount: "43.515" }, count: 1 }],
        sales: [{ title: "Harissa traditionnelle, 200 g", quantity: 3, can_reverse: true }],
        report: [{ channel: "local_market", state: "entries" }],
      });
    });

    it("takes a wrong sale back once and puts the pieces back", async () => {
      const { id } = (await sell()).body.sale;
      const tries = await Promise.all([reverse(id), reverse(id), reverse(id)]);
      expect(tries.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
      expect(await stock()).toBe(10);
      const answer = await sales();
      expect(answer.total.amount).toBe("0.000");
      expect(answer.sales).toHaveLength(2);
      expect(answer.report[0]?.state).toBe("not_reported");
      const back = answer.sales.find((sale) => sale.is_reversal);
      expect(back).toMatchObject({ amount: { amount: "-43.515" }, can_reverse: false });
      expect((await reverse(back?.id ?? "")).code).toBe("not_reversible");
      expect((await reverse("sle_unknown")).code).toBe("sale_unknown");
    });

    it("does not sell the pieces that are not there, unless the sale leaves the stock alone", async () => {
      const refused = await sell({ quantity: 11 });
      expect([refused.status, refused.code]).toEqual([409, "not_enough_stock"]);
      expect((refused.body as unknown as { message: string }).message).toMatch(/11 were sold.*of 10/);
      expect(await stock()).toBe(10);
      const outside = await sell({ quantity: 11, take_from_stock: false });
      expect(outside.status).toBe(201);
      expect(await stock()).toBe(10);
      await reverse(outside.body.sale.id);
      expect(await stock()).toBe(10);
    });

    it("says which field of a sale is wrong", async () => {
      const wrong: [Partial<Record<keyof SaleInput, unknown>>, string][] = [
        [{ amount: "0" }, "amount"],
        [{ amount: "-5" }, "amount"],
        [{ amount: "1.0001" }, "amount"],
        [{ amount: "99999999999" }, "amount"],
        [{ amount: 5 }, "amount"],
        [{ quantity: 0 }, "quantity"],
        [{ quantity: 1.5 }, "quantity"],
        [{ occurred_on: "2026-02-30" }, "occurred_on"],
        [{ occurred_on: `${addMonths(month, 1)}-02` }, "occurred_on"],
        [{ occurred_on: `${addMonths(month, -20)}-01` }, "occurred_on"],
        [{ channel: "online_retail" }, "channel"],
        [{ variant_id: "variant_unknown" }, "variant_id"],
        [{ idempotency_key: "short" }, "idempotency_key"],
      ];
      for (const [change, path] of wrong) {
        const refused = await client.post<{ fields?: { path: string }[] }>(
          "/producer/sales",
          { ...shape(), ...change },
          { as: member.token },
        );
        expect([change, refused.status < 500, refused.body.fields?.map((field) => field.path)]).toEqual([
          change,
          true,
          [path],
        ]);
      }
      expect((await client.get("/producer/sales?month=2026-13", { as: member.token })).status).toBe(400);
      expect((await sales()).sales).toHaveLength(0);
    });

    it("takes a declared zero for a past month and none for one with sales or one to come", async () => {
      const last = addMonths(month, -1);
      expect((await nothingSold(last)).body.report).toEqual([
        { channel: "local_market", state: "nothing_sold" },
      ]);
      expect((await nothingSold(last)).status).toBe(200);
      await sell();
      expect((await nothingSold(month)).code).toBe("month_has_sales");
      expect((await nothingSold(addMonths(month, 1))).status).toBe(400);
      expect((await nothingSold(last, "fair")).status).toBe(400);
      expect((await nothingSold("yesterday")).status).toBe(400);
      const back = await client.delete<SalesAnswer>(
        `/producer/months/${last}/nothing-sold`,
        { channel: "local_market" },
        { as: member.token },
      );
      expect(back.body.report[0]?.state).toBe("not_reported");
    });

    it("lets a declared zero fall when a sale of that month is written down after all", async () => {
      const last = addMonths(month, -1);
      await nothingSold(last);
      const { id } = (await sell({ occurred_on: `${last}-15` })).body.sale;
      expect((await sales(last)).report[0]?.state).toBe("entries");
      await reverse(id);
      expect((await sales(last)).report[0]?.state).toBe("not_reported");
    });

    it("corrects the stock and refuses absurd counts and another's size", async () => {
      const count = (body: unknown) =>
        client.post<{ line: InventoryLine }>("/producer/inventory", body, { as: member.token });
      expect((await count({ variant_id: variantId, stock: 4 })).body.line).toMatchObject({
        stock: 4,
        reserved: 0,
      });
      expect(await stock()).toBe(4);
      for (const wrong of [-1, 1.5, 1e9, "4", null]) {
        expect((await count({ variant_id: variantId, stock: wrong })).status).toBe(400);
      }
      expect((await count({ variant_id: "variant_x", stock: 1 })).code).toBe("variant_unknown");
    });

    it("tells what today asks for", async () => {
      await client.post(`/producer/products/${productId}/publish`, {}, { as: member.token });
      await sell({ quantity: 8 });
      await nothingSold(addMonths(month, -2));
      const { body } = await client.get<TodayAnswer>("/producer/today", { as: member.token });
      expect(body).toMatchObject({
        orders_to_pack: 0,
        oldest_order_at: null,
        low_stock: [{ product_id: productId, title: "Harissa traditionnelle, 200 g", stock: 2 }],
        expiring_certificates: [],
        suspended_products: [],
        month: { month, total: { amount: "43.515" }, count: 1, online_count: 0 },
      });
      expect(body.unreported).toEqual([
        { month: addMonths(month, -1), channel: "local_market" },
        { month: addMonths(month, -3), channel: "local_market" },
      ]);
    });
  },
});
