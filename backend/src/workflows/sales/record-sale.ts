import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { moveStockStep } from "../inventory/steps/move-stock";
import { takeNothingSoldBackStep } from "../months/steps/take-nothing-sold-back";
import { saleSourceId, saleSourceLine, takenFromStock, type OwnSale } from "./own-sale";
import { appendEntryStep } from "./steps/append-entry";

/**
 * A sale made in person: the pieces leave the stock, a "nothing sold" of that month falls, and the ledger gets its
 * line, last. Answers the entry's id. Codes: not_enough_stock; sale_exists, when the same form was sent before.
 */
export const recordSaleWorkflow = createWorkflow("record-sale", (input: OwnSale) => {
  when("sale-takes-from-stock", input, (sale) => sale.stock !== null).then(() => {
    moveStockStep(
      transform({ input }, ({ input: sale }) => ({
        inventoryItemId: sale.stock?.inventoryItemId ?? "",
        locationId: sale.stock?.locationId ?? "",
        pieces: -sale.quantity,
      })),
    );
  });
  takeNothingSoldBackStep(
    transform({ input }, ({ input: sale }) => ({
      groupId: sale.groupId,
      month: sale.occurredOn.slice(0, 7),
      channel: sale.channel,
    })),
  );
  const entryId = appendEntryStep(
    transform({ input }, ({ input: sale }) => ({
      codeWhenThere: "sale_exists",
      entry: {
        group_id: sale.groupId,
        product_id: sale.productId,
        variant_id: sale.variantId,
        title: sale.title,
        channel: sale.channel,
        occurred_on: sale.occurredOn,
        quantity: String(sale.quantity),
        component: "goods" as const,
        amount: sale.amount,
        currency: sale.currency,
        money_held_by: "group" as const,
        buyer_country: sale.country,
        buyer_kind: sale.channel === "institution" ? ("institution" as const) : ("person" as const),
        source_kind: "in_person" as const,
        source_id: saleSourceId(sale.groupId, sale.idempotencyKey),
        source_line: saleSourceLine,
        recorded_by: sale.memberId,
        note: sale.stock ? takenFromStock : "",
      },
    })),
  );
  return new WorkflowResponse(entryId);
});
