import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { Modules } from "@medusajs/framework/utils";
import { makeGroup } from "../../../testing/group-fixture";
import { makeMarket } from "../../../testing/market-fixture";
import { makeMember } from "../../../testing/member-fixture";
import { TestClient, type Axios } from "../../../testing/test-client";

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    const client = new TestClient(api as Axios);

    it("names categories in the language asked for, and in their own where no translation is", async () => {
      const container = getContainer();
      const group = await makeGroup(container, "hope", await makeMarket(container, "tn", "tnd"));
      const { token: as } = await makeMember(container, group.id, "amel@example.org");
      const [spices] = await container.resolve(Modules.PRODUCT).createProductCategories([
        { name: "Spices", handle: "spices", is_active: true, is_internal: false },
        { name: "Baking", handle: "baking", is_active: true, is_internal: false },
      ]);
      await container.resolve(Modules.TRANSLATION).createTranslations([
        {
          reference: "product_category",
          reference_id: spices?.id ?? "",
          locale_code: "fr-FR",
          translations: { name: "Épices" },
        },
      ]);
      const french = await client.get("/producer/categories?locale=fr-FR", { as });
      expect(french.body.categories).toEqual([
        { handle: "baking", name: "Baking" },
        { handle: "spices", name: "Épices" },
      ]);
      const english = await client.get("/producer/categories?locale=en-GB", { as });
      expect(english.body.categories).toContainEqual({ handle: "spices", name: "Spices" });
    });
  },
});
