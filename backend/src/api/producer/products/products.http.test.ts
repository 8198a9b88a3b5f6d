import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import type { ProducerProduct } from "@cluster-market/contracts";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { LISTING_MODULE } from "../../../modules/listing";
import type { ListingModuleService } from "../../../modules/listing/service";
import { makeCategory } from "../../../testing/category-fixture";
import { makeGroup, type GroupFixture } from "../../../testing/group-fixture";
import { makeMarket, type MarketFixture } from "../../../testing/market-fixture";
import { makeMember, type MemberFixture } from "../../../testing/member-fixture";
import { productShape, sizeShape } from "../../../testing/product-shape";
import { TestClient, type Axios } from "../../../testing/test-client";

interface OneProduct {
  product: ProducerProduct;
}

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    const client = new TestClient(api as Axios);
    let home: MarketFixture;
    let france: MarketFixture;
    let group: GroupFixture;
    let member: MemberFixture;

    beforeEach(async () => {
      const container = getContainer();
      home = await makeMarket(container, "tn", "tnd");
      france = await makeMarket(container, "fr", "eur");
      group = await makeGroup(container, "hope", home);
      member = await makeMember(container, group.id, "amel@example.org");
      await makeCategory(container, "harissa");
    });

    const create = (shape: unknown) =>
      client.post<OneProduct>("/producer/products", shape, { as: member.token });
    const change = (id: string, shape: unknown) =>
      client.post<OneProduct>(`/producer/products/${id}`, shape, { as: member.token });
    const act = (id: string, verb: string) =>
      client.post<OneProduct>(`/producer/products/${id}/${verb}`, {}, { as: member.token });
    const channelsOf = async (id: string) => {
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY);
      const { data } = await query.graph({
        entity: "product",
        fields: ["sales_channels.id"],
        filters: { id },
      });
      const [product] = data as { sales_channels: { id: string }[] }[];
      return new Set(product?.sales_channels.map((channel) => channel.id));
    };

    it("lists a draft with its sizes, exact prices, stock and label, and shows it to its group alone", async () => {
      const made = await create(
        productShape({ variants: [sizeShape(), sizeShape({ title: "1 kg", price: "60", stock: 3 })] }),
      );
      expect(made.status).toBe(201);
      expect(made.body.product).toMatchObject({
        handle: "hope-harissa-traditionnelle",
        name: "Harissa traditionnelle",
        status: "draft",
        category: "harissa",
        ingredients: "Piment 70 %, ail, coriandre, sel",
        variants: [
          {
            title: "200 g",
            price: { amount: "14.505", currency: "tnd" },
            price_eur: null,
            stock: 12,
            reserved: 0,
          },
          { title: "1 kg", price: { amount: "60.000", currency: "tnd" }, stock: 3 },
        ],
      });
      const other = await makeMember(
        getContainer(),
        (await makeGroup(getContainer(), "other", home)).id,
        "other@example.org",
      );
      const path = `/producer/products/${made.body.product.id}`;
      expect((await client.get(path, { as: other.token })).code).toBe("product_unknown");
      expect((await client.get("/producer/products", { as: other.token })).body).toEqual({
        products: [],
        count: 0,
      });
    });

    it("offers in euro where a size has a euro price, and takes it back with the price", async () => {
      const made = await create(productShape({ variants: [sizeShape({ price_eur: "5.90" })] }));
      const { id, variants } = made.body.product;
      expect(variants[0]?.price_eur).toEqual({ amount: "5.90", currency: "eur" });
      expect(await channelsOf(id)).toEqual(new Set([home.salesChannelId, france.salesChannelId]));
      const changed = await change(id, productShape({ variants: [sizeShape({ id: variants[0]?.id })] }));
      expect(changed.body.product.variants[0]).toMatchObject({ id: variants[0]?.id, price_eur: null });
      expect(await channelsOf(id)).toEqual(new Set([home.salesChannelId]));
    });

    it("keeps the ids of sizes that stay, swaps their names, adds one and removes one", async () => {
      const made = await create(
        productShape({
          variants: [sizeShape({ title: "A" }), sizeShape({ title: "B" }), sizeShape({ title: "C" })],
        }),
      );
      const { id, variants } = made.body.product;
      const [a, b] = variants.map((variant) => variant.id);
      const changed = await change(
        id,
        productShape({
          name: "Harissa douce",
          ingredients: "Piment 60 %, sel",
          variants: [
            sizeShape({ id: a, title: "B", price: "15.000" }),
            sizeShape({ id: b, title: "A" }),
            sizeShape({ title: "D", stock: 7 }),
          ],
        }),
      );
      expect(changed.status).toBe(200);
      expect(changed.body.product).toMatchObject({
        name: "Harissa douce",
        handle: "hope-harissa-traditionnelle",
        ingredients: "Piment 60 %, sel",
      });
      const after = changed.body.product.variants;
      expect(after).toHaveLength(3);
      expect(after.find((variant) => variant.id === a)).toMatchObject({
        title: "B",
        price: { amount: "15.000" },
        stock: 12,
      });
      expect(after.find((variant) => variant.id === b)).toMatchObject({ title: "A" });
      expect(after.find((variant) => variant.title === "D")).toMatchObject({ stock: 7 });
    });

    it("does not remove a size that is promised to an order", async () => {
      const made = await create(
        productShape({ variants: [sizeShape({ title: "A" }), sizeShape({ title: "B" })] }),
      );
      const { id, variants } = made.body.product;
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY);
      const { data } = await query.graph({
        entity: "product_variant",
        fields: ["inventory_items.inventory_item_id"],
        filters: { id: variants[0]?.id },
      });
      const [stocked] = data as { inventory_items: { inventory_item_id: string }[] }[];
      await getContainer()
        .resolve(Modules.INVENTORY)
        .createReservationItems([
          {
            inventory_item_id: stocked?.inventory_items[0]?.inventory_item_id ?? "",
            location_id: group.stockLocationId,
            quantity: 2,
          },
        ]);
      const refused = await change(id, productShape({ variants: [sizeShape({ id: variants[1]?.id })] }));
      expect([refused.status, refused.code]).toEqual([409, "variant_has_orders"]);
      expect((await client.delete(`/producer/products/${id}`, undefined, { as: member.token })).code).toBe(
        "variant_has_orders",
      );
    });

    it("publishes when buyers could buy, says what is missing when not, and unpublishes", async () => {
      const made = await create(productShape({ description: "" }));
      const { id, variants } = made.body.product;
      const early = await act(id, "publish");
      expect(early.body).toMatchObject({ code: "listing_not_ready", fields: [{ path: "description" }] });
      await change(id, productShape({ variants: [sizeShape({ id: variants[0]?.id })] }));
      expect((await act(id, "publish")).body.product.status).toBe("published");
      expect((await client.delete(`/producer/products/${id}`, undefined, { as: member.token })).code).toBe(
        "not_a_draft",
      );
      expect((await act(id, "unpublish")).body.product.status).toBe("draft");
      const removed = await client.delete(`/producer/products/${id}`, undefined, { as: member.token });
      expect(removed.body).toEqual({ id, deleted: true });
      const again = await create(productShape());
      expect(again.body.product.handle).toBe("hope-harissa-traditionnelle-2");
    });

    it("tells the group why staff suspended a product, and does not let it back into the shop", async () => {
      const { id } = (await create(productShape())).body.product;
      const listings = getContainer().resolve<ListingModuleService>(LISTING_MODULE);
      const [listing] = await listings.listListings({ product_id: id });
      await listings.updateListings({
        id: listing?.id ?? "",
        suspended_at: new Date(),
        suspended_reason: "The label lacks the weight",
      });
      const refused = await act(id, "publish");
      expect([refused.status, refused.code]).toEqual([409, "listing_suspended"]);
      const seen = await client.get<OneProduct>(`/producer/products/${id}`, { as: member.token });
      expect(seen.body.product).toMatchObject({
        status: "suspended",
        suspended_reason: "The label lacks the weight",
      });
    });

    it("names every wrong field and writes nothing", async () => {
      const { body } = await create(
        productShape({
          category: "moon",
          picture_ids: ["pic_unknown"],
          variants: [
            sizeShape({ price: "14.5051" }),
            sizeShape({ price: "-3" }),
            sizeShape({ id: "variant_x" }),
          ],
        }),
      );
      const paths = (body as unknown as { fields: { path: string }[] }).fields.map((field) => field.path);
      expect(paths.sort()).toEqual([
        "category",
        "picture_ids.0",
        "variants.0.price",
        "variants.1.price",
        "variants.1.title",
        "variants.2.id",
        "variants.2.title",
      ]);
      expect((await client.get("/producer/products", { as: member.token })).body).toMatchObject({ count: 0 });
    });

    it("refuses wrong shapes with a 400, whatever they are", async () => {
      const wrong: unknown[] = [
        null,
        [],
        "text",
        {},
        productShape({ name: "x".repeat(81) }),
        productShape({ name: "a\0b" }),
        productShape({ variants: [] }),
        productShape({ variants: [sizeShape({ price: "1e5" })] }),
        productShape({ variants: [sizeShape({ price: 14.5 as unknown as string })] }),
        productShape({ variants: [sizeShape({ net_weight_g: -1 })] }),
        productShape({ variants: [sizeShape({ price: "999999999999" })] }),
        productShape({ language: "de" as never }),
      ];
      for (const shape of wrong) {
        const refused = await create(shape);
        expect([JSON.stringify(shape), refused.status]).toEqual([JSON.stringify(shape), 400]);
        expect(refused.code).toBeDefined();
      }
    });

    it("keeps emoji, Arabic, HTML and SQL as they were typed", async () => {
      const name = `🌶️ هريسة <b>"x"</b> '; drop table product;--`;
      const made = await create(productShape({ name, ingredients: "فلفل 70 %، ثوم", language: "ar" }));
      expect(made.body.product).toMatchObject({ name, ingredients: "فلفل 70 %، ثوم" });
      expect(made.body.product.handle).toMatch(/^hope-[a-z0-9-]+$/);
    });

    it("lets a bookkeeper read and not list", async () => {
      const bookkeeper = await makeMember(getContainer(), group.id, "books@example.org", "bookkeeper");
      expect((await client.get("/producer/products", { as: bookkeeper.token })).status).toBe(200);
      const refused = await client.post("/producer/products", productShape(), { as: bookkeeper.token });
      expect([refused.status, refused.code]).toEqual([403, "role_forbids"]);
    });
  },
});
