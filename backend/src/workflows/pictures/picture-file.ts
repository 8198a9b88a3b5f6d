/** Widths, in pixels, in which every photograph is kept; the first is the one that its address names. */
export const pictureWidths = [1200, 720, 360] as const;

/** Root-relative address of a picture's largest size. */
export function pictureUrl(hash: string): string {
  return `/media/${hash}.webp`;
}

/** Widths for which a smaller file is kept beside the largest. */
export function smallerWidths(width: number): number[] {
  return pictureWidths.slice(1).filter((candidate) => candidate < width);
}

interface StoredPicture {
  id: string;
  hash: string;
  width: number;
  height: number;
}

/** What a product's image remembers of an uploaded picture, so that pages need not look at the file. */
export function pictureMetadata(picture: StoredPicture): Record<string, unknown> {
  return {
    picture_id: picture.id,
    width: picture.width,
    height: picture.height,
    widths: smallerWidths(picture.width),
    is_drawing: false,
  };
}

/** Name of the file of one width: "<hash>.webp" for the largest, "<hash>-360.webp" for a smaller one. */
export function fileNameOf(hash: string, width: number): string {
  return width === pictureWidths[0] ? `${hash}.webp` : `${hash}-${String(width)}.webp`;
}
