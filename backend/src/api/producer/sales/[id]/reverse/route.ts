import type { MedusaResponse } from "@medusajs/framework/http";
import type { Sale } from "@cluster-market/contracts";
import { saleSourceLine, takenFromStock } from "../../../../../workflows/sales/own-sale";
import { reverseSaleWorkflow, type SaleReversal } from "../../../../../workflows/sales/reverse-sale";
import { ApiProblem } from "../../../../problem";
import type { ProducerRequest } from "../../../group-scope";
import { storedDate } from "../../../own-date";
import { findOwnVariant } from "../../../own-variant";
import { goodsRows, isOwnSale, reversalsOf, type LedgerRow } from "../../ledger-rows";
import { saleAnswer } from "../../sale-answer";

export async function POST(
  request: ProducerRequest,
  response: MedusaResponse<{ sale: Sale }>,
): Promise<void> {
  const [row] = await goodsRows(request, { id: request.params.id ?? "" });
  if (!row) throw new ApiProblem("not_found", "sale_unknown", "Your group has no such sale.");
  if (!isOwnSale(row) || row.reversal_of !== null) {
    throw new ApiProblem(
      "conflict",
      "not_reversible",
      "Only a sale that you wrote down can be taken back here.",
    );
  }
  if ((await reversalsOf(request, [row.id])).size > 0) {
    throw new ApiProblem("conflict", "already_reversed", "This sale was taken back before.");
  }
  await reverseSaleWorkflow(request.scope).run({ input: await reversalOf(request, row) });
  const reversedBy = await reversalsOf(request, [row.id]);
  response.json({ sale: saleAnswer(row, reversedBy.get(row.id)) });
}

/** The line that takes an entry back, on the day of the sale itself, so that its month comes out right. */
async function reversalOf(request: ProducerRequest, row: LedgerRow): Promise<SaleReversal> {
  const { memberId, groupId, stockLocationId } = request.groupScope;
  const variant =
    row.note === takenFromStock && row.variant_id ? await findOwnVariant(request, row.variant_id) : undefined;
  return {
    entry: {
      group_id: groupId,
      product_id: row.product_id,
      variant_id: row.variant_id,
      title: row.title,
      channel: row.channel,
      occurred_on: storedDate(row.occurred_on),
      quantity: negative(row.raw_quantity.value),
      unit: row.unit,
      component: "goods",
      amount: negative(row.raw_amount.value),
      currency: row.currency,
      money_held_by: "group",
      buyer_country: row.buyer_country,
      buyer_kind: row.buyer_kind,
      source_kind: "reversal",
      source_id: row.id,
      source_line: saleSourceLine,
      reversal_of: row.id,
      recorded_by: memberId,
    },
    // A size that is gone has no stock to put pieces back to.
    stock:
      variant?.inventoryItemId && stockLocationId
        ? {
            inventoryItemId: variant.inventoryItemId,
            locationId: stockLocationId,
            pieces: Number(row.raw_quantity.value),
          }
        : null,
  };
}

function negative(decimal: string): string {
  return decimal.startsWith("-") ? decimal.slice(1) : `-${decimal}`;
}
