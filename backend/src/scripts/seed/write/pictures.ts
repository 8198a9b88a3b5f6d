import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const drawings = join(__dirname, "..", "pictures");

/**
 * Puts a drawing where shop and backend serve pictures from, under a name made of its own bytes.
 * @returns its address, "/media/<32 hexadecimal digits>.svg".
 */
export async function publishDrawing(name: string, uploadsDir: string): Promise<string> {
  const bytes = await readFile(join(drawings, `${name}.svg`));
  const file = `${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}.svg`;
  await mkdir(uploadsDir, { recursive: true });
  await writeFile(join(uploadsDir, file), bytes);
  return `/media/${file}`;
}
