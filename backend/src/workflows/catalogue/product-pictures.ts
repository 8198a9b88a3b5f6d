import type { Language, Picture } from "@cluster-market/contracts";

export interface ImageRow {
  url: string;
  rank: number;
  metadata: Record<string, unknown> | null;
}

/** A product's pictures in order, from what its images remember; `title` describes one that has no text. */
export function productPictures(images: readonly ImageRow[], language: Language, title: string): Picture[] {
  return [...images]
    .sort((a, b) => a.rank - b.rank)
    .map(({ url, metadata }) => ({
      url,
      widths: Array.isArray(metadata?.widths) ? metadata.widths.filter(isWidth) : [],
      width: isWidth(metadata?.width) ? metadata.width : 600,
      height: isWidth(metadata?.height) ? metadata.height : 750,
      alt: altText(metadata?.alt, language) ?? title,
      is_drawing: isDrawing(url, metadata),
    }));
}

/** Drawings are SVG; photographs never are. */
export function isDrawing(url: string, metadata: Record<string, unknown> | null): boolean {
  return metadata?.is_drawing === true || url.endsWith(".svg");
}

function isWidth(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value > 0;
}

/** Either one text or { en, fr, ar }. */
function altText(alt: unknown, language: Language): string | null {
  if (typeof alt === "string" && alt !== "") return alt;
  if (typeof alt !== "object" || alt === null) return null;
  const text = (alt as Record<string, unknown>)[language];
  return typeof text === "string" && text !== "" ? text : null;
}
