import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { Language } from "@cluster-market/contracts";
import { PRODUCER_GROUP_MODULE } from "../../modules/producer-group";
import type { ProducerGroupModuleService } from "../../modules/producer-group/service";

interface MemberLanguage {
  memberId: string;
  language: Language;
}

const setMemberLanguageStep = createStep(
  "set-member-language",
  async ({ memberId, language }: MemberLanguage, { container }) => {
    const groups = container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
    const before = await groups.retrieveMember(memberId, { select: ["id", "language"] });
    await groups.updateMembers({ id: memberId, language });
    return new StepResponse(memberId, { id: memberId, language: before.language });
  },
  async (before, { container }) => {
    if (!before) return;
    await container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE).updateMembers(before);
  },
);

/** Sets the language in which the portal and messages speak to a member. */
export const setMemberLanguageWorkflow = createWorkflow("set-member-language", (input: MemberLanguage) => {
  return new WorkflowResponse(setMemberLanguageStep(input));
});
