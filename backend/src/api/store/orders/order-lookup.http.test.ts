import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { orderLookupAnswerSchema, orderViewAnswerSchema } from "@cluster-market/contracts";
import { placeTestOrder, type PlacedTestOrder } from "../../../testing/place-test-order";
import { TestClient, type Axios } from "../../../testing/test-client";
import { createTestGroup } from "../../../testing/test-group";
import { createTestMarket, type TestMarket } from "../../../testing/test-market";

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    const client = new TestClient(api as Axios);
    let market: TestMarket;
    let placed: PlacedTestOrder;

    beforeEach(async () => {
      const container = getContainer();
      market = await createTestMarket(container);
      const a = await createTestGroup(container, market, {
        handle: "a",
        price: 14.505,
        delivery: 7,
        stock: 10,
      });
      const b = await createTestGroup(container, market, {
        handle: "b",
        price: 9.9,
        delivery: 6.5,
        stock: 9,
      });
      placed = await placeTestOrder(
        client,
        market,
        [
          { group: a, quantity: 3 },
          { group: b, quantity: 1 },
        ],
        "bank_transfer",
      );
    });
    const headers = () => ({ "x-publishable-api-key": market.publishableKey });
    const lookUp = (number: string, contact: string) =>
      client.post("/store/orders/lookup", { number, contact }, { headers: headers() });
    const view = (token: string) => client.get(`/store/orders/by-token/${token}`, { headers: headers() });

    it("shows the buyer the whole order by group, with where to send the money", async () => {
      const answer = await view(placed.token);
      const { order } = orderViewAnswerSchema.parse(answer.body);
      expect(order).toMatchObject({
        number: placed.number,
        language: "fr",
        country: "tn",
        recipient: "Amel Ben Salah",
        address: ["Rue du Marché, near the mosque", "Chebika, Kairouan"],
        goods: { amount: "53.415" },
        delivery: { amount: "13.500" },
        total: { amount: "66.915", currency: "tnd" },
        payment: {
          method: "bank_transfer",
          status: "due",
          transfer: { reference: placed.number, account: "TN59 0000", payee: "Dar el Felfel SARL" },
        },
        seller: { legal_name: "Dar el Felfel SARL" },
      });
      expect(order.slices.map((slice) => [slice.status, slice.total.amount])).toEqual([
        ["placed", "50.515"],
        ["placed", "16.400"],
      ]);
    });

    it("finds an order by number with its e-mail in any case or its phone in any writing", async () => {
      for (const contact of ["AMEL@example.org", "22123456", "+216 22-123-456", "00216 22 123 456"]) {
        const answer = await lookUp(placed.number, contact);
        expect([contact, answer.status]).toEqual([contact, 200]);
        const { token } = orderLookupAnswerSchema.parse(answer.body);
        expect((await view(token)).status).toBe(200);
      }
    });

    it("answers a wrong number and a wrong contact alike, and then no more for a while", async () => {
      const wrong = [
        await lookUp("CM-9999", "amel@example.org"),
        await lookUp(placed.number, "other@example.org"),
        await lookUp("'; drop table", "22123456"),
      ];
      expect(wrong.map((answer) => `${String(answer.status)} ${answer.code ?? ""}`)).toEqual(
        wrong.map(() => "404 order_not_found"),
      );
      const many = [];
      for (let index = 0; index < 12; index += 1)
        many.push(await lookUp("CM-0077", `a${String(index)}@b.org`));
      expect(many.map((answer) => answer.status)).toContain(429);
      expect(many.at(-1)?.code).toBe("too_many_attempts");
    });

    it("opens nothing by a forged link", async () => {
      const forged = await view(`${placed.token}x`);
      expect([forged.status, forged.code]).toEqual([404, "order_not_found"]);
      expect((await view("nonsense")).status).toBe(404);
    });
  },
});
