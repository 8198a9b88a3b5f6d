import type { ProducerProduct } from "@cluster-market/contracts";
import type { ImageRow } from "./product-rows";

/** Pixels taken for a picture whose size nobody wrote down: the square of the drawings. */
const unknownSide = 1200;

function wholeNumber(value: unknown): number | null {
  return typeof value === "number" && Number.isInteger(value) && value > 0 ? value : null;
}

/**
 * A picture of a product. Its id is the upload's, or that of Medusa's image for a picture that was there before
 * the group came; both are taken back in `picture_ids`.
 */
export function pictureAnswer(image: ImageRow, alt: string): ProducerProduct["pictures"][number] {
  const facts = image.metadata ?? {};
  const isDrawing = typeof facts.is_drawing === "boolean" ? facts.is_drawing : image.url.endsWith(".svg");
  return {
    id: typeof facts.picture_id === "string" ? facts.picture_id : image.id,
    url: image.url,
    widths: Array.isArray(facts.widths) ? facts.widths.flatMap((width) => wholeNumber(width) ?? []) : [],
    width: wholeNumber(facts.width) ?? unknownSide,
    height: wholeNumber(facts.height) ?? unknownSide,
    alt,
    is_drawing: isDrawing,
  };
}
