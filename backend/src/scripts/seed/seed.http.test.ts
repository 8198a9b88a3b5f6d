import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { medusaIntegrationTestRunner } from "@medusajs/test-utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { PRODUCER_GROUP_MODULE } from "../../modules/producer-group";
import type { ProducerGroupModuleService } from "../../modules/producer-group/service";
import { SALES_LEDGER_MODULE } from "../../modules/sales-ledger";
import type { SalesLedgerModuleService } from "../../modules/sales-ledger/service";

const data = mkdtempSync(join(tmpdir(), "cluster-market-seed-"));
// Before Medusa reads them: the pictures and log-ins of a running demonstration are none of a test's business.
process.env.CLUSTER_MARKET_DATA = data;
process.env.UPLOADS_DIR = join(data, "uploads");

// By Node's own require, as `medusa exec` does it: Medusa's workflows know one copy of each file only.
const load = createRequire(__filename);
const seed = (container: MedusaContainer, args: string[]) =>
  (load("./index.ts") as { default: (input: object) => Promise<void> }).default({ container, args });

async function counts(container: MedusaContainer) {
  const groups = container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
  const ledger = container.resolve<SalesLedgerModuleService>(SALES_LEDGER_MODULE);
  const [, products] = await container.resolve(Modules.PRODUCT).listAndCountProducts({ status: "published" });
  const [, entries] = await ledger.listAndCountSalesLedgerEntries({}, { take: 1 });
  const [, members] = await groups.listAndCountMembers();
  return { groups: (await groups.listProducerGroups()).length, products, entries, members };
}

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    beforeEach(() => {
      vi.spyOn(console, "log").mockImplementation(() => undefined);
    });
    it("fills an empty database once: a second run changes nothing", async () => {
      const container = getContainer();
      await seed(container, ["as-of=2026-01-31"]);
      const first = await counts(container);
      expect(first).toMatchObject({ groups: 10, products: 18, members: 8 });
      expect(first.entries).toBeGreaterThan(2000);
      expect(readdirSync(join(data, "uploads"))).toHaveLength(18);

      await seed(container, ["as-of=2026-02-28"]);
      expect(await counts(container)).toEqual(first);
      const [store] = await container.resolve(Modules.STORE).listStores();
      expect(store?.metadata?.demonstration_as_of).toBe("2026-01-31");

      const logins = JSON.parse(readFileSync(join(data, "demo-logins.json"), "utf8")) as {
        role: string;
        identifier: string;
        password: string;
      }[];
      for (const { role, identifier, password } of logins) {
        const actor = role === "admin" ? "user" : "producer";
        const answer = (await (api as { post: (url: string, body: object) => Promise<unknown> }).post(
          `/auth/${actor}/emailpass`,
          { email: identifier, password },
        )) as { data: { token?: string } };
        expect(answer.data.token, identifier).toBeTruthy();
      }
    });
    it("asks for an empty database where an earlier run broke off", async () => {
      const stores = getContainer().resolve(Modules.STORE);
      const [store] = await stores.listStores();
      await stores.updateStores(store?.id ?? "", { metadata: { demonstration_begun: true } });
      await expect(seed(getContainer(), ["as-of=2026-01-31"])).rejects.toThrow(/--reset/);
    });
  },
});
