import type { MedusaResponse } from "@medusajs/framework/http";
import type { uploadAnswerSchema } from "@cluster-market/contracts";
import type { z } from "zod";
import { environment } from "../../../../env";
import { encodePhotograph } from "../../../workflows/pictures/encode-photograph";
import { pictureUrl, smallerWidths } from "../../../workflows/pictures/picture-file";
import { recordPictureWorkflow } from "../../../workflows/pictures/record-picture";
import { removeFiles, writePhotograph } from "../../../workflows/pictures/write-files";
import { ApiProblem } from "../../problem";
import type { ProducerRequest } from "../group-scope";
import { receiveFile } from "./receive-file";

export async function POST(
  request: ProducerRequest,
  response: MedusaResponse<z.infer<typeof uploadAnswerSchema>>,
): Promise<void> {
  const { groupId, memberId } = request.groupScope;
  const photograph = await encodePhotograph(await receiveFile(request));
  if (!photograph) {
    throw new ApiProblem(
      "unsupported",
      "not_a_picture",
      "This file is not a photo that can be read: send a JPEG, PNG or WebP.",
    );
  }
  const { hash, width, height } = photograph;
  const written = await writePhotograph(environment.UPLOADS_DIR, photograph);
  try {
    const { result: id } = await recordPictureWorkflow(request.scope).run({
      input: { groupId, memberId, hash, width, height },
    });
    response.status(201).json({
      upload: {
        id,
        url: pictureUrl(hash),
        widths: smallerWidths(width),
        width,
        height,
        alt: "",
        is_drawing: false,
      },
    });
  } catch (error) {
    await removeFiles(written);
    throw error;
  }
}
