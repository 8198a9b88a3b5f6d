import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SALES_LEDGER_MODULE } from "../../../modules/sales-ledger";
import type { NewLedgerEntry } from "../../../modules/sales-ledger/new-ledger-entry";
import type { SalesLedgerModuleService } from "../../../modules/sales-ledger/service";

export interface EntryToAppend {
  entry: NewLedgerEntry;
  /** Code of the refusal when the ledger has this line already. */
  codeWhenThere: string;
}

/**
 * Writes one line into the ledger and answers its id. It must be a workflow's last step: the ledger takes nothing
 * back, so this step has no compensation and needs none.
 */
export const appendEntryStep = createStep(
  "append-entry",
  async ({ entry, codeWhenThere }: EntryToAppend, { container }) => {
    const ledger = container.resolve<SalesLedgerModuleService>(SALES_LEDGER_MODULE);
    const [id] = await ledger.append([entry]);
    if (!id) {
      throw new MedusaError(MedusaError.Types.CONFLICT, "The ledger has this line already.", codeWhenThere);
    }
    return new StepResponse(id);
  },
);
