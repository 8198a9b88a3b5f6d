import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { PROGRAMME_MODULE } from "../../modules/programme";
import type { ProgrammeModuleService } from "../../modules/programme/service";
import type { MonthAndChannel } from "./steps/take-nothing-sold-back";

export interface NothingSold extends MonthAndChannel {
  memberId: string;
}

const declareNothingSoldStep = createStep(
  "declare-nothing-sold",
  async ({ groupId, month, channel, memberId }: NothingSold, { container }) => {
    const programme = container.resolve<ProgrammeModuleService>(PROGRAMME_MODULE);
    const [known] = await programme.listMonthReports({ group_id: groupId, month, channel });
    if (known) return new StepResponse(known.id, null);
    const made = await programme.createMonthReports({
      group_id: groupId,
      month,
      channel,
      nothing_sold: true,
      reported_by: memberId,
    });
    return new StepResponse(made.id, made.id);
  },
  async (madeId, { container }) => {
    if (!madeId) return;
    await container.resolve<ProgrammeModuleService>(PROGRAMME_MODULE).deleteMonthReports(madeId);
  },
);

/** Writes down that nothing was sold in a month by one channel: a zero that was said. Said twice, written once. */
export const declareNothingSoldWorkflow = createWorkflow("declare-nothing-sold", (input: NothingSold) => {
  return new WorkflowResponse(declareNothingSoldStep(input));
});
