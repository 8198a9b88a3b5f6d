/** Tells the storefront that pages kept from an earlier run or from its build may be out of date. */
import { createHmac } from "node:crypto";

import { reachableHost } from "./settings.mjs";

/** Signature of a body, as the storefront checks it. */
export function signatureOf(body, secret) {
  return createHmac("sha256", secret).update(body).digest("hex");
}

/** Asks for the pages of the catalogue to be made anew; answers the status, or null when nothing answered. */
export async function revalidateCatalogue(settings, secret) {
  const body = JSON.stringify({ tags: ["catalogue"] });
  try {
    const response = await fetch(
      `http://${reachableHost(settings.host)}:${settings.storefrontPort}/api/revalidate`,
      {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "x-cluster-market-signature": signatureOf(body, secret),
        },
        body,
        signal: AbortSignal.timeout(30_000),
      },
    );
    return response.status;
  } catch {
    return null;
  }
}
