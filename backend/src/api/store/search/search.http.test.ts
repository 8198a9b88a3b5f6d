import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createTranslationsWorkflow, updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import { productDocumentSchema } from "@cluster-market/contracts";
import { makeCluster, makeProduct, makeWholeGroup } from "../../../testing/catalogue-fixture";
import { TestClient } from "../../../testing/test-client";
import { createTestMarket, type TestMarket } from "../../../testing/test-market";
import type { CreatedProducerGroup } from "../../../workflows/groups/create-producer-group";
import { PRODUCER_GROUP_MODULE } from "../../../modules/producer-group";
import type { ProducerGroupModuleService } from "../../../modules/producer-group/service";

interface SearchAnswer {
  results: { hits: { document: Record<string, unknown> }[]; facets?: Record<string, unknown> }[];
}

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    const client = new TestClient(api);
    let container: MedusaContainer;
    let market: TestMarket;
    let group: CreatedProducerGroup;
    let harissa: string;
    let mango: string;

    beforeEach(async () => {
      container = getContainer();
      market = await createTestMarket(container);
      group = await makeWholeGroup(container, await makeCluster(container), "el-fejr");
      harissa = await make("harissa", "Harissa au mortier", {
        "ar-TN": "هريسة بالمهراس",
        "en-GB": "Pounded harissa",
      });
      mango = await make(
        "mango",
        "Mangues séchées",
        { "en-GB": "Dried mango", "ar-TN": "مانجو مجفف" },
        "9.900",
      );
    });

    async function make(
      handle: string,
      title: string,
      titles: Record<string, string>,
      price = "14.505",
    ): Promise<string> {
      const { id } = await makeProduct(container, group, {
        handle,
        title,
        status: "published",
        salesChannelIds: [market.salesChannelId],
        price,
      });
      await createTranslationsWorkflow(container).run({
        input: {
          translations: Object.entries(titles).map(([locale_code, text]) => ({
            reference: "product",
            reference_id: id,
            locale_code,
            translations: { title: text },
          })),
        },
      });
      return id;
    }

    async function search(body: Record<string, unknown>) {
      return client.post<SearchAnswer>(
        "/store/search",
        { entity: "product", ...body },
        { headers: { "x-publishable-api-key": market.publishableKey } },
      );
    }

    async function handles(q: string): Promise<unknown[]> {
      const answer = await search({ filters: { q } });
      return answer.body.results[0]?.hits.map((hit) => hit.document.handle) ?? [];
    }

    /** Indexing follows events: it is looked for until it shows, for three seconds at most. */
    async function eventually(q: string, expected: unknown[]): Promise<void> {
      for (let tries = 0; tries < 30; tries += 1) {
        if (JSON.stringify(await handles(q)) === JSON.stringify(expected)) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      expect(await handles(q)).toEqual(expected);
    }

    it("finds a product by every spelling in the three languages", async () => {
      await eventually("هريسة", ["harissa"]);
      await eventually("dried mango", ["mango"]);
      for (const q of ["harissa", "HARISSA", "الهريسة", "هَرِيسَة", "هريسه", "pounded"]) {
        expect(await handles(q), q).toEqual(["harissa"]);
      }
      for (const q of ["mangues séchées", "mangue sechee", "mangoes", "mango", "مانجو"]) {
        expect(await handles(q), q).toEqual(["mango"]);
      }
      expect((await handles("el fejr")).sort()).toEqual(["harissa", "mango"]);
      expect(await handles("'; drop table product; -- <script> 🌶")).toEqual([]);
    });

    it("answers documents as the contract says, sorted and narrowed by price, with facets", async () => {
      await eventually("dried mango", ["mango"]);
      const answer = await search({
        filters: { $and: [{ price_tnd: { $gte: 5 } }, { cluster_handle: "mehras" }] },
        pagination: { take: 12, order: { price_tnd: "ASC" } },
        search_options: { facets: ["cluster_handle", "group_handle", "women_led"], count: "exact" },
      });
      const [result] = answer.body.results;
      const documents = result?.hits.map((hit) => productDocumentSchema.parse(hit.document));
      expect(documents?.map((one) => one.price_text_tnd)).toEqual(["9.900", "14.505"]);
      expect(documents?.[0]).toMatchObject({ title_en: "Dried mango", size: "380 g", women_led: false });
      expect(documents?.[0]).not.toHaveProperty("search_text");
      expect(result?.facets).toMatchObject({
        cluster_handle: { values: [{ value: "mehras", count: 2 }] },
      });
      const byName = await search({ pagination: { order: { sort_fr: "DESC" } } });
      expect(byName.body.results[0]?.hits[0]?.document.handle).toBe("mango");
    });

    it("does not find drafts, nor a product taken from the channel, nor those of a suspended group", async () => {
      await eventually("harissa", ["harissa"]);
      await updateProductsWorkflow(container).run({
        input: { selector: { id: harissa }, update: { status: "draft" } },
      });
      await eventually("harissa", []);
      await eventually("dried mango", ["mango"]);
      await container.resolve(ContainerRegistrationKeys.LINK).dismiss({
        [Modules.PRODUCT]: { product_id: mango },
        [Modules.SALES_CHANNEL]: { sales_channel_id: market.salesChannelId },
      });
      await eventually("mango", []);
      await updateProductsWorkflow(container).run({
        input: { selector: { id: harissa }, update: { status: "published" } },
      });
      await eventually("harissa", ["harissa"]);
      const groups = container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
      await groups.updateProducerGroups({ id: group.id, status: "suspended" });
      await eventually("harissa", []);
    });

    it("opens no other index and refuses unknown fields without a server error", async () => {
      await eventually("harissa", ["harissa"]);
      expect((await search({ entity: "customer" })).status).toBe(404);
      expect((await search({ filters: { nothing: "x" } })).status).toBe(400);
      expect((await search({ filters: { q: 7 } })).code).toBe("invalid_fields");
      expect((await search({ filters: { q: "x".repeat(50_000) } })).status).toBe(200);
    });
  },
});
