import "server-only";
import { environment } from "@/env";
import { BackendError, readProblem } from "./backend-error";

export interface BackendRequest {
  method?: "GET" | "POST" | "PUT" | "DELETE";
  /** Path with its query, e.g. "/store/clusters?locale=fr-FR". */
  path: string;
  headers?: Record<string, string>;
  /** Sent as JSON. */
  body?: unknown;
  /** Kept under these tags until they are purged; left out, the answer is never kept. */
  tags?: readonly string[];
  /** Give up after this many milliseconds. */
  timeoutMs?: number;
}

/** Cached answers are refreshed after this many seconds even if no purge arrives. */
const KEPT_SECONDS = 3600;

/**
 * Asks the backend and answers its JSON. Null only for a real 404; every other failure throws,
 * because an outage is not "empty".
 * @throws BackendError
 */
export async function askBackend(request: BackendRequest): Promise<unknown> {
  const response = await send(request);
  if (response.status === 404) return null;
  if (!response.ok) {
    throw new BackendError(nameOf(request), response.status, await readProblem(response));
  }
  return response.json();
}

/** Like {@link askBackend}, for requests in which a 404 is a failure too. @throws BackendError */
export async function requireBackend(request: BackendRequest): Promise<unknown> {
  const response = await send(request);
  if (!response.ok) {
    throw new BackendError(nameOf(request), response.status, await readProblem(response));
  }
  return response.status === 204 ? null : response.json();
}

async function send(request: BackendRequest): Promise<Response> {
  const { method = "GET", path, headers, body, tags, timeoutMs = 10_000 } = request;
  try {
    return await fetch(new URL(path, environment.BACKEND_URL), {
      method,
      headers: {
        accept: "application/json",
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(timeoutMs),
      ...(tags ? { next: { tags: [...tags], revalidate: KEPT_SECONDS } } : { cache: "no-store" as const }),
    });
  } catch (error) {
    throw new BackendError(nameOf(request), 0, null, { cause: error });
  }
}

function nameOf({ method = "GET", path }: BackendRequest): string {
  return `${method} ${path.split("?")[0] ?? path}`;
}
