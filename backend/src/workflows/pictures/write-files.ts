import { randomUUID } from "node:crypto";
import { mkdir, rename, stat, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { EncodedPhotograph } from "./encode-photograph";
import { fileNameOf } from "./picture-file";

/**
 * Writes a photograph's sizes into the folder of published pictures; a reader never sees half a file, and the
 * largest comes last, since its name is the one that is given away. Files that are there already are the same.
 * @returns paths of the files that are new.
 */
export async function writePhotograph(folder: string, photograph: EncodedPhotograph): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const written: string[] = [];
  for (const [width, bytes] of [...photograph.files].sort(([a], [b]) => a - b)) {
    const path = join(folder, fileNameOf(photograph.hash, width));
    if (await exists(path)) continue;
    const part = `${path}.${randomUUID()}.part`;
    await writeFile(part, bytes);
    await rename(part, path);
    written.push(path);
  }
  return written;
}

/** Takes new files away again, when their picture could not be recorded. */
export async function removeFiles(paths: readonly string[]): Promise<void> {
  await Promise.all(paths.map((path) => unlink(path).catch(() => undefined)));
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
