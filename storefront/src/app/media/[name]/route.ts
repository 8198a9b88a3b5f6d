import { resolve } from "node:path";
import { environment } from "@/env";
import { candidateNames, parseMediaName, readFirst } from "@/lib/media-file";

/** Published pictures. Their names are hashes of their bytes, so a browser may keep them for ever. */
export async function GET(request: Request, context: RouteContext<"/media/[name]">): Promise<Response> {
  const name = parseMediaName((await context.params).name);
  if (!name) return missing();
  const width = new URL(request.url).searchParams.get("w");
  const folder = resolve(/* turbopackIgnore: true */ environment.UPLOADS_DIR);
  const bytes = await readFirst(folder, candidateNames(name, width));
  if (!bytes) return missing();
  return new Response(bytes, {
    headers: {
      "content-type": name.contentType,
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
      // A drawing opened by itself may run nothing.
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    },
  });
}

function missing(): Response {
  return new Response("No such picture", { status: 404, headers: { "cache-control": "no-store" } });
}
