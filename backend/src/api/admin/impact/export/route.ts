import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { changeCsv } from "../change-csv";
import { readChanges } from "../read-changes";

/** The table of the Impact page as CSV. */
export async function GET(request: AuthenticatedMedusaRequest, response: MedusaResponse): Promise<void> {
  const changes = await readChanges(request.scope, new Date(), "en");
  response.setHeader("content-type", "text/csv; charset=utf-8");
  response.setHeader(
    "content-disposition",
    `attachment; filename="change-to-${changes.last_complete_month}.csv"`,
  );
  response.send(changeCsv(changes));
}
