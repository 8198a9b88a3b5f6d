import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { PICTURE_MODULE } from "../../modules/picture";
import type { PictureModuleService } from "../../modules/picture/service";

export interface PictureRecord {
  groupId: string;
  hash: string;
  width: number;
  height: number;
  memberId: string;
}

const recordPictureStep = createStep(
  "record-picture",
  async ({ groupId, hash, width, height, memberId }: PictureRecord, { container }) => {
    const pictures = container.resolve<PictureModuleService>(PICTURE_MODULE);
    const [known] = await pictures.listPictures({ group_id: groupId, hash });
    if (known) return new StepResponse(known.id, null);
    const made = await pictures.createPictures({
      group_id: groupId,
      hash,
      width,
      height,
      uploaded_by: memberId,
    });
    return new StepResponse(made.id, made.id);
  },
  async (madeId, { container }) => {
    if (!madeId) return;
    await container.resolve<PictureModuleService>(PICTURE_MODULE).deletePictures(madeId);
  },
);

/** Notes whose photograph a file is; the same photograph sent again keeps its id. Answers the id. */
export const recordPictureWorkflow = createWorkflow("record-picture", (input: PictureRecord) => {
  return new WorkflowResponse(recordPictureStep(input));
});
