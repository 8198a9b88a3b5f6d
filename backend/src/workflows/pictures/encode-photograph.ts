import { createHash } from "node:crypto";
import sharp from "sharp";
import { pictureWidths } from "./picture-file";

/** 60 megapixels; a file that unfolds to more is an attack or a mistake. */
const mostPixels = 60_000_000;
const formats = new Set(["jpeg", "png", "webp", "gif", "tiff", "heif"]);

export interface EncodedPhotograph {
  /** First 32 hexadecimal digits of the SHA-256 of the largest size. */
  hash: string;
  /** Pixels of the largest size. */
  width: number;
  height: number;
  /** WebP by width: 1200, 720, 360; never wider than the photograph itself. */
  files: ReadonlyMap<number, Buffer>;
}

/**
 * Turns a telephone's photo upright by its own note, drops every note (place, camera, date), and writes it as
 * WebP in three widths. Null when the bytes are no picture, a picture too large to unfold, or a kind not taken.
 */
export async function encodePhotograph(bytes: Buffer): Promise<EncodedPhotograph | null> {
  try {
    const { format } = await sharp(bytes, { limitInputPixels: mostPixels }).metadata();
    if (!formats.has(format)) return null;
    const files = new Map<number, Buffer>();
    let largest = { width: 0, height: 0 };
    for (const width of pictureWidths) {
      const { data, info } = await sharp(bytes, { limitInputPixels: mostPixels, failOn: "error" })
        .autoOrient()
        // A height bound too, or a strip of a picture would be kept whole.
        .resize({ width, height: width * 2, fit: "inside", withoutEnlargement: true })
        .webp({ quality: 80 })
        .timeout({ seconds: 20 })
        .toBuffer({ resolveWithObject: true });
      files.set(width, data);
      if (width === pictureWidths[0]) largest = { width: info.width, height: info.height };
    }
    const first = files.get(pictureWidths[0]);
    if (!first) return null;
    const hash = createHash("sha256").update(first).digest("hex").slice(0, 32);
    return { hash, ...largest, files };
  } catch {
    // sharp says in many words, by its decoder, that these bytes are no picture.
    return null;
  }
}
