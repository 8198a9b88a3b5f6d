import { createHmac, timingSafeEqual } from "node:crypto";
import { environment } from "../../../env";

const lifetimeMs = 90 * 24 * 60 * 60 * 1000;

export interface SignedOrderToken {
  token: string;
  expires_at: string;
}

/** A token that opens one order's page for 90 days from `now`; whoever holds it may read the order, nothing else. */
export function signOrderToken(orderId: string, now: Date): SignedOrderToken {
  const expires = new Date(now.getTime() + lifetimeMs);
  const claim = Buffer.from(`${orderId}.${String(Math.floor(expires.getTime() / 1000))}`).toString(
    "base64url",
  );
  return { token: `${claim}.${signature(claim)}`, expires_at: expires.toISOString() };
}

/** The order a token opens at `now`; null when it is forged, altered or past. */
export function orderOfToken(token: string, now: Date): string | null {
  const [claim, given, ...rest] = token.split(".");
  if (!claim || !given || rest.length > 0) return null;
  const expected = Buffer.from(signature(claim));
  const actual = Buffer.from(given);
  if (expected.length !== actual.length || !timingSafeEqual(expected, actual)) return null;
  const [orderId, expires] = Buffer.from(claim, "base64url").toString().split(".");
  if (!orderId || !expires || Number(expires) * 1000 <= now.getTime()) return null;
  return orderId;
}

function signature(claim: string): string {
  return createHmac("sha256", environment.JWT_SECRET).update(`order-view:${claim}`).digest("base64url");
}
