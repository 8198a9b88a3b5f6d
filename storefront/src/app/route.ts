import { segmentForLanguages } from "@/lib/market-segment";

/** `/` has no page of its own: it leads to the market that suits the reader's languages. */
export function GET(request: Request): Response {
  const segment = segmentForLanguages(request.headers.get("accept-language") ?? "");
  return new Response(null, {
    status: 307,
    headers: { location: `/${segment}`, vary: "accept-language", "cache-control": "no-store" },
  });
}
