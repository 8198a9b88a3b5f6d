import { createHmac } from "node:crypto";
import { MedusaError } from "@medusajs/framework/utils";
import type { RevalidateRequest } from "@cluster-market/contracts";

export interface PurgeTarget {
  storefrontUrl: string;
  secret: string;
}

const patienceMs = 5_000;

/**
 * Posts signed tags to the storefront's /api/revalidate.
 * @throws when it cannot be reached or refuses.
 */
export async function sendPurge({ storefrontUrl, secret }: PurgeTarget, tags: string[]): Promise<void> {
  const body = JSON.stringify({ tags } satisfies RevalidateRequest);
  const answer = await fetch(new URL("/api/revalidate", storefrontUrl), {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-cluster-market-signature": createHmac("sha256", secret).update(body).digest("hex"),
    },
    body,
    signal: AbortSignal.timeout(patienceMs),
  });
  if (!answer.ok)
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The storefront answered ${String(answer.status)}`,
    );
}
