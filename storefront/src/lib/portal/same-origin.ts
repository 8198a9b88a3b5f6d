import "server-only";

/**
 * True when a posted form comes from our own pages. Browsers send Origin with every POST; a request
 * without one is no form of ours.
 */
export function isSameOrigin(request: Request): boolean {
  const origin = request.headers.get("origin");
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
  if (!origin || !host) return false;
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}
