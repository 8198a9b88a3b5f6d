import type { groupUpdateSchema } from "@cluster-market/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "zod";
import { updateProducerGroupWorkflow } from "../../../../workflows/groups/update-producer-group";
import { ApiProblem } from "../../../problem";
import { onlyGiven } from "../../only-given";
import { requireGroup } from "../require-group";

export async function GET(request: MedusaRequest, response: MedusaResponse): Promise<void> {
  response.json({ producer_group: await requireGroup(request) });
}

export async function POST(request: MedusaRequest, response: MedusaResponse): Promise<void> {
  const group = await requireGroup(request);
  const changes = onlyGiven(request.validatedBody as z.infer<typeof groupUpdateSchema>, request.body);
  const from = changes.closed_from === undefined ? group.closed_from : changes.closed_from;
  const to = changes.closed_to === undefined ? group.closed_to : changes.closed_to;
  if (from && to && to < from) {
    throw new ApiProblem("invalid_data", "invalid_fields", "The closure ends before it begins.", [
      { path: "closed_to", message: "before closed_from" },
    ]);
  }
  await updateProducerGroupWorkflow(request.scope).run({ input: { id: group.id, changes } });
  response.json({ producer_group: await requireGroup(request) });
}
