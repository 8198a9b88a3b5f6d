/**
 * Sends a browser on after a posted form (303), to a path of this site only.
 * The location is relative, so that it holds behind any proxy.
 */
export function seeOther(path: string, query: Record<string, string> = {}): Response {
  const safe = /^\/(?![/\\])/.test(path) ? path : "/";
  const [base = "/", old = ""] = safe.split("?");
  const search = new URLSearchParams(old);
  for (const [name, value] of Object.entries(query)) search.set(name, value);
  const location = search.size > 0 ? `${base}?${search.toString()}` : base;
  return new Response(null, { status: 303, headers: { location } });
}
