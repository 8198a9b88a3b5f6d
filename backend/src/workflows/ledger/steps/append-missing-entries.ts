import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SALES_LEDGER_MODULE } from "../../../modules/sales-ledger";
import { missingEntries } from "../../../modules/sales-ledger/missing-entries";
import type { SalesLedgerModuleService } from "../../../modules/sales-ledger/service";
import { readOrderLedgerFacts } from "../read-order-ledger-facts";

/**
 * Writes what the ledger lacks of an order, one reconciliation of an order at a time: two that ran together would
 * share the same refund over different remainders. Nothing is undone later, since an entry is true whatever fails
 * after it.
 */
export const appendMissingEntriesStep = createStep(
  "append-missing-entries",
  async (input: { order_id: string }, { container }) => {
    const ledger = container.resolve<SalesLedgerModuleService>(SALES_LEDGER_MODULE);
    const ids = await container.resolve(Modules.LOCKING).execute(
      `ledger:${input.order_id}`,
      async () => {
        const facts = await readOrderLedgerFacts(container, input.order_id, new Date());
        if (!facts) return [];
        const written: string[] = [];
        const refundIds = facts.refunds.map((refund) => refund.id);
        for (;;) {
          const entries = await ledger.entriesOfOrder(input.order_id, refundIds);
          const appended = await ledger.append(missingEntries(facts, entries));
          if (appended.length === 0) return written;
          written.push(...appended);
        }
      },
      { timeout: 30 },
    );
    return new StepResponse(ids);
  },
);
