import "server-only";
import { environment } from "@/env";
import { producerHeaders } from "./producer-api";

/** Room for the multipart form around a photo of 15 MB. */
const largestRequest = 15 * 1024 * 1024 + 16_000;

/** True when the request says itself that it is too big; the backend counts what really arrives. */
export function isTooBig(request: Request): boolean {
  return Number(request.headers.get("content-length") ?? 0) > largestRequest;
}

/** Streams a posted photo to the backend without keeping it here. Status 502 when the backend does not answer. */
export async function forwardUpload(request: Request): Promise<Response> {
  try {
    return await fetch(new URL("/producer/uploads", environment.BACKEND_URL), {
      method: "POST",
      headers: {
        ...(await producerHeaders()),
        "content-type": request.headers.get("content-type") ?? "",
        ...contentLength(request),
      },
      body: request.body,
      // Node's fetch asks for this with a streamed body; the DOM's types do not know it.
      ...{ duplex: "half" },
      signal: AbortSignal.timeout(180_000),
      cache: "no-store",
    });
  } catch {
    return Response.json(
      { type: "unavailable", code: "backend_silent", message: "The photo did not arrive: send it again." },
      { status: 502 },
    );
  }
}

function contentLength(request: Request): Record<string, string> {
  const length = request.headers.get("content-length");
  return length ? { "content-length": length } : {};
}
