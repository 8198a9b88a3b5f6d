import type { MedusaContainer } from "@medusajs/framework/types";
import { drainLedgerDue } from "../workflows/ledger/drain-ledger-due";

/** Enters sales and reversals that no event told of, a minute late at most. */
export default async function drainLedgerDueJob(container: MedusaContainer): Promise<void> {
  await drainLedgerDue(container);
}

export const config = { name: "drain-ledger-due", schedule: "* * * * *" };
