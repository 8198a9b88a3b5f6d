import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { environment } from "../../../../env";
import { findPicture } from "../find-picture";

const query = z.object({ w: z.coerce.number().int().min(1).max(10_000).optional() });

/** A published picture by its hash name; `?w=` asks for a smaller file where there is one. */
export async function GET(request: MedusaRequest, response: MedusaResponse): Promise<void> {
  const { w: width } = query.parse(request.query);
  const picture = await findPicture(environment.UPLOADS_DIR, request.params.name ?? "", width);
  response.setHeader("content-type", picture.contentType);
  // The name is made of the bytes: what it names never changes.
  response.setHeader("cache-control", "public, max-age=31536000, immutable");
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("cross-origin-resource-policy", "cross-origin");
  // A drawing opened by itself may run nothing and load nothing.
  response.setHeader("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
  response.send(picture.bytes);
}
