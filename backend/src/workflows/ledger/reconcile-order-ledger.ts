import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { appendMissingEntriesStep } from "./steps/append-missing-entries";

/**
 * Brings the ledger up to what an order's payments, deliveries and refunds say. Safe to call at any time and as often
 * as one likes: the ledger is derived, not told. Answers the ids of entries written now.
 */
export const reconcileOrderLedgerWorkflow = createWorkflow(
  "reconcile-order-ledger",
  (input: { order_id: string }) => new WorkflowResponse(appendMissingEntriesStep(input)),
);
