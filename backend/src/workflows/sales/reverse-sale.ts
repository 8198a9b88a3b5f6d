import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { NewLedgerEntry } from "../../modules/sales-ledger/new-ledger-entry";
import { moveStockStep } from "../inventory/steps/move-stock";
import { appendEntryStep } from "./steps/append-entry";

export interface SaleReversal {
  /** The line that takes the sale back: its amounts below zero, `reversal_of` its id. */
  entry: NewLedgerEntry;
  /** Where the pieces go back to; null when they had not been taken. */
  stock: { inventoryItemId: string; locationId: string; pieces: number } | null;
}

/** Takes back a sale made in person and puts its pieces back. Answers the new entry's id. Code: already_reversed. */
export const reverseSaleWorkflow = createWorkflow("reverse-sale", (input: SaleReversal) => {
  when("pieces-go-back", input, (reversal) => reversal.stock !== null).then(() => {
    moveStockStep(
      transform({ input }, ({ input: { stock } }) => ({
        inventoryItemId: stock?.inventoryItemId ?? "",
        locationId: stock?.locationId ?? "",
        pieces: stock?.pieces ?? 0,
      })),
    );
  });
  const entryId = appendEntryStep(
    transform({ input }, (given) => ({ entry: given.input.entry, codeWhenThere: "already_reversed" })),
  );
  return new WorkflowResponse(entryId);
});
