import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ApiProblem } from "../problem";

const contentTypes: Readonly<Record<string, string>> = {
  svg: "image/svg+xml",
  webp: "image/webp",
  avif: "image/avif",
};

/** Names are hashes with a known ending: nothing else is looked for on the disk, so no path can be smuggled in. */
const pictureName = /^([0-9a-f]{16,64})(-\d{2,4})?\.(svg|webp|avif)$/;

/**
 * The bytes of a published picture.
 * @param width asks for `<hash>-<width>.webp`; the full size is answered where there is none.
 */
export async function findPicture(
  folder: string,
  name: string,
  width: number | undefined,
): Promise<{ bytes: Buffer; contentType: string }> {
  const [, hash, , ending] = pictureName.exec(name) ?? [];
  const contentType = ending ? contentTypes[ending] : undefined;
  if (!hash || !ending || !contentType) throw unknownPicture();
  const smaller = width && ending !== "svg" ? await read(folder, `${hash}-${String(width)}.${ending}`) : null;
  const bytes = smaller ?? (await read(folder, name));
  if (!bytes) throw unknownPicture();
  return { bytes, contentType };
}

async function read(folder: string, name: string): Promise<Buffer | null> {
  try {
    return await readFile(join(folder, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

function unknownPicture(): ApiProblem {
  return new ApiProblem("not_found", "picture_not_found", "There is no picture of this name.");
}
