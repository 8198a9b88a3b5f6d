import { createHmac, timingSafeEqual } from "node:crypto";

/** True when `signature` is the HMAC-SHA256 of `body` under `secret`, in hexadecimal. */
export function isSignatureOf(body: string, signature: string, secret: string): boolean {
  if (!/^[0-9a-f]{64}$/.test(signature)) return false;
  const expected = createHmac("sha256", secret).update(body).digest();
  return timingSafeEqual(expected, Buffer.from(signature, "hex"));
}
