import "server-only";

/** After a posted form the browser fetches the next page; the address is relative, so that proxies do not matter. */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path, "cache-control": "no-store" } });
}

/** A form that is not ours. */
export function foreignForm(): Response {
  return Response.json(
    { type: "forbidden", code: "foreign_origin", message: "Send this form from the portal's own pages." },
    { status: 403 },
  );
}
