import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { SALES_LEDGER_MODULE } from "../../modules/sales-ledger";
import type { SalesLedgerModuleService } from "../../modules/sales-ledger/service";
import { orderOfReference } from "./order-of-reference";
import { reconcileOrderLedgerWorkflow } from "./reconcile-order-ledger";

/** Reconciles every order that the triggers noted; answers how many notes were crossed off. */
export async function drainLedgerDue(container: MedusaContainer): Promise<number> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  return container.resolve<SalesLedgerModuleService>(SALES_LEDGER_MODULE).drainDue(
    async (due) => {
      const orderId = await orderOfReference(container, due);
      if (orderId) await reconcileOrderLedgerWorkflow(container).run({ input: { order_id: orderId } });
    },
    (due, error) => {
      logger.error(`The ledger of ${due.kind} ${due.reference_id} could not be reconciled: ${String(error)}`);
    },
  );
}
