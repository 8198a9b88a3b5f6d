import type { MedusaResponse } from "@medusajs/framework/http";
import type { ProducerMe, producerMeUpdateSchema } from "@cluster-market/contracts";
import type { z } from "zod";
import { setMemberLanguageWorkflow } from "../../../workflows/members/set-member-language";
import type { ProducerRequest } from "../group-scope";
import { memberAnswer } from "./member-answer";

export async function GET(request: ProducerRequest, response: MedusaResponse<ProducerMe>): Promise<void> {
  response.json(await memberAnswer(request));
}

export async function POST(
  request: ProducerRequest<z.infer<typeof producerMeUpdateSchema>>,
  response: MedusaResponse<ProducerMe>,
): Promise<void> {
  await setMemberLanguageWorkflow(request.scope).run({
    input: { memberId: request.groupScope.memberId, language: request.validatedBody.language },
  });
  response.json(await memberAnswer(request));
}
