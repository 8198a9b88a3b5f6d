import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ImpactEntriesAnswer, ImpactEntriesQuery } from "@cluster-market/contracts";
import { sameSeasonChange } from "@cluster-market/uplift";
import { SALES_LEDGER_MODULE } from "../../../../../../modules/sales-ledger";
import type { SalesLedgerModuleService } from "../../../../../../modules/sales-ledger/service";
import { ApiProblem } from "../../../../../problem";
import { figureOf } from "../../../figure-of";
import { loadPanel } from "../../../load-panel";
import { presentAmount } from "../../../present-change";
import { presentEntry } from "../../../present-entry";
import { amountSoFar } from "../../../sold-so-far";

/** The ledger entries a figure is made of. */
export async function GET(
  request: AuthenticatedMedusaRequest<never, ImpactEntriesQuery>,
  response: MedusaResponse<ImpactEntriesAnswer>,
): Promise<void> {
  const id = String(request.params.id);
  const panel = await loadPanel(request.scope, new Date(), id);
  const group = panel.groups[0];
  if (!group) throw new ApiProblem("not_found", "group_not_found", `No producer group ${id}`);
  const { figures, homeCurrency } = group.figures;
  const amount =
    request.validatedQuery.side === "so_far"
      ? amountSoFar(figures, panel.setting.lastCompleteMonth, homeCurrency)
      : figureOf(sameSeasonChange(group.figures, panel.setting), request.validatedQuery);
  const ledger = request.scope.resolve<SalesLedgerModuleService>(SALES_LEDGER_MODULE);
  const entries = await ledger.listSalesLedgerEntries(
    { id: [...amount.entryIds] },
    { order: { occurred_on: "ASC", id: "ASC" }, take: null as unknown as number },
  );
  response.json({
    group: { id: group.about.id, name: group.about.name },
    entries: entries.map(presentEntry),
    total: presentAmount(amount),
    home_currency: homeCurrency.toLowerCase(),
  });
}
