import type { FieldError } from "@cluster-market/contracts";
import { pictureMetadata, pictureUrl } from "../../../workflows/pictures/picture-file";
import type { ListingPicture } from "../../../workflows/products/listing-draft";
import type { ProducerRequest } from "../group-scope";
import { ownRows } from "../scoped-query";
import { pictureAnswer } from "./picture-answer";
import type { ImageRow } from "./product-rows";

interface PictureRow {
  id: string;
  hash: string;
  width: number;
  height: number;
}

/** The pictures that `picture_ids` name: uploads of the own group, or pictures the product has already. */
export async function resolvePictures(
  request: ProducerRequest,
  pictureIds: readonly string[],
  present: readonly ImageRow[],
): Promise<{ pictures: ListingPicture[]; problems: FieldError[] }> {
  const uploads =
    pictureIds.length === 0
      ? []
      : await ownRows<PictureRow>(request, "picture", { fields: ["*"], filters: { id: [...pictureIds] } });
  const problems: FieldError[] = [];
  const pictures = [...new Set(pictureIds)].flatMap((id): ListingPicture[] => {
    const image = present.find((candidate) => pictureAnswer(candidate, "").id === id);
    if (image) return [{ url: image.url, metadata: image.metadata }];
    const upload = uploads.find((candidate) => candidate.id === id);
    if (upload) return [{ url: pictureUrl(upload.hash), metadata: pictureMetadata(upload) }];
    problems.push({
      path: `picture_ids.${String(pictureIds.indexOf(id))}`,
      message: "your group has no such picture: upload it again",
      code: "unknown",
    });
    return [];
  });
  return { pictures, problems };
}
