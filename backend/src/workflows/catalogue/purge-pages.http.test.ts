import { createHmac } from "node:crypto";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import { revalidateRequestSchema } from "@cluster-market/contracts";
import { environment } from "../../../env";
import { makeCluster, makeProduct, makeWholeGroup } from "../../testing/catalogue-fixture";
import { createTestMarket } from "../../testing/test-market";

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ getContainer }) => {
    it("tells the storefront, signed, which pages a changed product makes stale", async () => {
      const sent: { body: string; signature: string }[] = [];
      const spy = vi.spyOn(globalThis, "fetch").mockImplementation((_url, init) => {
        const headers = new Headers(init?.headers);
        sent.push({
          body: typeof init?.body === "string" ? init.body : "",
          signature: headers.get("x-cluster-market-signature") ?? "",
        });
        return Promise.resolve(new Response("{}"));
      });
      try {
        const container = getContainer();
        const market = await createTestMarket(container);
        const group = await makeWholeGroup(container, await makeCluster(container), "el-fejr");
        const { id } = await makeProduct(container, group, {
          handle: "harissa",
          title: "Harissa",
          status: "published",
          salesChannelIds: [market.salesChannelId],
          price: "14.505",
        });
        await new Promise((resolve) => setTimeout(resolve, 1_000));
        sent.length = 0;
        await updateProductsWorkflow(container).run({
          input: { selector: { id }, update: { title: "Harissa douce" } },
        });
        await vi.waitFor(
          () => {
            expect(sent).toHaveLength(1);
          },
          { timeout: 3_000 },
        );
        const [message] = sent;
        const { tags } = revalidateRequestSchema.parse(JSON.parse(message?.body ?? ""));
        expect(tags.sort()).toEqual(["catalogue", "cluster:mehras", "group:el-fejr", "product:harissa"]);
        expect(message?.signature).toBe(
          createHmac("sha256", environment.REVALIDATE_SECRET)
            .update(message?.body ?? "")
            .digest("hex"),
        );
      } finally {
        spy.mockRestore();
      }
    });
  },
});
