import "server-only";
import { requireBackend, type BackendRequest } from "@/lib/backend";
import { readChosenGroup, readToken } from "./portal-cookies";

type ProducerRequest = Pick<BackendRequest, "method" | "path" | "body">;

/**
 * Asks the backend as the member who is signed in, for the group she chose. Nothing of it is ever kept.
 * @throws BackendError; 401 when nobody is signed in or the token is too old.
 */
export async function askProducer(request: ProducerRequest): Promise<unknown> {
  return requireBackend({ ...request, headers: await producerHeaders(), timeoutMs: 20_000 });
}

/** What makes a request the member's own. */
export async function producerHeaders(): Promise<Record<string, string>> {
  const [token, group] = await Promise.all([readToken(), readChosenGroup()]);
  return {
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(group ? { "x-producer-group": group } : {}),
  };
}
