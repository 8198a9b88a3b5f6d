import { moduleIntegrationTestRunner } from "@medusajs/test-utils";
import path from "node:path";
import { SALES_LEDGER_MODULE } from ".";
import type { NewLedgerEntry } from "./new-ledger-entry";
import type { SalesLedgerModuleService } from "./service";

const sale: NewLedgerEntry = {
  group_id: "grp_1",
  channel: "local_market",
  occurred_on: "2026-10-04",
  quantity: "3",
  component: "goods",
  amount: "14.505",
  currency: "tnd",
  money_held_by: "group",
  source_kind: "in_person",
  source_id: "key-1",
  source_line: "1",
  recorded_by: "mem_1",
};

moduleIntegrationTestRunner<SalesLedgerModuleService>({
  moduleName: SALES_LEDGER_MODULE,
  resolve: path.resolve(__dirname),
  // Without the migrations the schema is built from the models and has no triggers.
  pathToMigrations: path.resolve(__dirname, "migrations"),
  testSuite: ({ service }) => {
    it("keeps an amount to the millime and a date as that date", async () => {
      await service.append([sale]);
      const [stored] = await service.listSalesLedgerEntries({ source_id: "key-1" });
      expect(String(stored?.amount)).toBe("14.505");
      expect(stored?.occurred_on.toISOString()).toBe("2026-10-04T00:00:00.000Z");
    });
    it("keeps amounts that a binary fraction cannot hold", async () => {
      await service.append([{ ...sale, amount: "90071992547409.931" }]);
      const [stored] = await service.listSalesLedgerEntries({}, { select: ["id", "raw_amount"] as never });
      expect(stored).toMatchObject({ raw_amount: { value: "90071992547409.931" } });
    });
    it("refuses to change an entry, in words that say what to do", async () => {
      const [id = ""] = await service.append([sale]);
      await expect(service.updateSalesLedgerEntries({ id, note: "x" })).rejects.toThrow(
        /append-only.*reversal/,
      );
    });
    it("refuses to delete an entry, also softly", async () => {
      const [id = ""] = await service.append([sale]);
      await expect(service.deleteSalesLedgerEntries(id)).rejects.toThrow(/append-only/);
      await expect(service.softDeleteSalesLedgerEntries([id])).rejects.toThrow(/append-only/);
    });
    it("takes one entry for one source line, whatever is retried", async () => {
      const first = await service.append([sale, { ...sale, component: "tax", amount: "2.756" }]);
      const again = await service.append([
        sale,
        { ...sale, amount: "99.000" },
        { ...sale, source_line: "2" },
      ]);
      expect(first).toHaveLength(2);
      expect(again).toHaveLength(1);
      expect(await service.listSalesLedgerEntries()).toHaveLength(3);
    });
    it("takes an entry back once", async () => {
      const [id = ""] = await service.append([sale]);
      const back = {
        ...sale,
        source_kind: "reversal",
        quantity: "-3",
        amount: "-14.505",
        reversal_of: id,
      } as const;
      expect(await service.append([{ ...back, source_id: "r1" }])).toHaveLength(1);
      expect(await service.append([{ ...back, source_id: "r2" }])).toHaveLength(0);
    });
    it("writes all entries or none", async () => {
      await expect(service.append([sale, { ...sale, source_line: "2", amount: "1e3" }])).rejects.toThrow(
        /decimal/,
      );
      await expect(
        service.append([sale, { ...sale, source_line: "2", channel: "moon" as never }]),
      ).rejects.toThrow();
      expect(await service.listSalesLedgerEntries()).toHaveLength(0);
    });
    it("writes thousands of entries in one call", async () => {
      const many = Array.from({ length: 2500 }, (_, line) => ({ ...sale, source_line: String(line) }));
      expect(await service.append(many)).toHaveLength(2500);
    });
  },
});
