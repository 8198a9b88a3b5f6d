import { createHash } from "node:crypto";

/** What is kept of an invitation's token: its SHA-256, hex. */
export function hashInvitationToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
