import { moduleIntegrationTestRunner } from "@medusajs/test-utils";
import path from "node:path";
import { SALES_LEDGER_MODULE } from ".";
import type { SalesLedgerModuleService } from "./service";

const sale = {
  group_id: "grp_1",
  channel: "local_market",
  occurred_on: new Date("2026-10-04"),
  quantity: 3,
  component: "goods",
  amount: "14.505",
  currency: "tnd",
  money_held_by: "group",
  source_kind: "in_person",
  source_id: "key-1",
  source_line: "1",
  recorded_by: "mem_1",
} as const;

moduleIntegrationTestRunner<SalesLedgerModuleService>({
  moduleName: SALES_LEDGER_MODULE,
  resolve: path.resolve(__dirname),
  // Without the migrations the schema is built from the models and has no triggers.
  pathToMigrations: path.resolve(__dirname, "migrations"),
  testSuite: ({ service }) => {
    it("keeps an amount to the millime", async () => {
      const entry = await service.createSalesLedgerEntries(sale);
      const [stored] = await service.listSalesLedgerEntries({ id: entry.id });
      expect(String(stored?.amount)).toBe("14.505");
    });
    it("refuses to change an entry, in words that say what to do", async () => {
      const entry = await service.createSalesLedgerEntries(sale);
      await expect(service.updateSalesLedgerEntries({ id: entry.id, note: "x" })).rejects.toThrow(
        /append-only/,
      );
    });
    it("refuses to delete an entry", async () => {
      const entry = await service.createSalesLedgerEntries(sale);
      await expect(service.deleteSalesLedgerEntries(entry.id)).rejects.toThrow(/append-only/);
    });
    it("takes one entry for one source line, whatever is retried", async () => {
      await service.createSalesLedgerEntries(sale);
      await expect(service.createSalesLedgerEntries(sale)).rejects.toThrow();
      expect(await service.listSalesLedgerEntries()).toHaveLength(1);
    });
  },
});
