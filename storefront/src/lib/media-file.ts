import { open } from "node:fs/promises";
import { join } from "node:path";

const contentTypes: Readonly<Record<string, string>> = {
  svg: "image/svg+xml",
  webp: "image/webp",
  avif: "image/avif",
  jpg: "image/jpeg",
  png: "image/png",
};

export interface MediaName {
  stem: string;
  extension: string;
  contentType: string;
}

/** A published picture's name in parts; null for anything that is not one, so that no path can leave the folder. */
export function parseMediaName(name: string): MediaName | null {
  const match = /^([A-Za-z0-9][A-Za-z0-9_-]{0,120})\.([a-z]{3,4})$/.exec(name);
  const [, stem, extension] = match ?? [];
  const contentType = extension === undefined ? undefined : contentTypes[extension];
  if (!stem || !extension || !contentType) return null;
  return { stem, extension, contentType };
}

/** File names to try, best first: the width asked for, then the picture itself. */
export function candidateNames({ stem, extension }: MediaName, width: string | null): string[] {
  const whole = `${stem}.${extension}`;
  return width === "360" || width === "720" ? [`${stem}-${width}.${extension}`, whole] : [whole];
}

/** The bytes of the first of `names` that is a file in `folder`; null when none is. */
export async function readFirst(
  folder: string,
  names: readonly string[],
): Promise<Uint8Array<ArrayBuffer> | null> {
  for (const name of names) {
    try {
      const file = await open(join(folder, name), "r");
      try {
        if ((await file.stat()).isFile()) return new Uint8Array(await file.readFile());
      } finally {
        await file.close();
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
  return null;
}
