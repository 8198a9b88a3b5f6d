import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PROGRAMME_MODULE } from "../../../modules/programme";
import type { ProgrammeModuleService } from "../../../modules/programme/service";

export interface MonthAndChannel {
  groupId: string;
  /** "YYYY-MM" */
  month: string;
  channel: string;
}

/** Removes a declared zero, if there is one. */
export const takeNothingSoldBackStep = createStep(
  "take-nothing-sold-back",
  async ({ groupId, month, channel }: MonthAndChannel, { container }) => {
    const programme = container.resolve<ProgrammeModuleService>(PROGRAMME_MODULE);
    const reports = await programme.listMonthReports({ group_id: groupId, month, channel });
    if (reports.length > 0) await programme.deleteMonthReports(reports.map(({ id }) => id));
    return new StepResponse(reports.length, reports);
  },
  async (reports, { container }) => {
    if (!reports?.length) return;
    await container.resolve<ProgrammeModuleService>(PROGRAMME_MODULE).createMonthReports(
      reports.map(({ id, group_id, month, channel, nothing_sold, reported_by }) => {
        return { id, group_id, month, channel, nothing_sold, reported_by };
      }),
    );
  },
);
