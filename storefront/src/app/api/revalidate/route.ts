import { revalidateTag } from "next/cache";
import { after } from "next/server";
import { revalidateRequestSchema } from "@cluster-market/contracts";
import { environment } from "@/env";
import { marketSegments } from "@/lib/market-segment";
import { isSignatureOf } from "@/lib/signature";
import { pathsOfTags } from "@/lib/warm-paths";
import { warmPages } from "@/lib/warm-pages";

const LARGEST_BODY = 20_000;

/**
 * The backend names what changed. Pages with these tags become stale, never missing: with the backend down a
 * good old page goes on being served. They are then fetched, so that the next reader gets the new one.
 */
export async function POST(request: Request): Promise<Response> {
  const body = await request.text();
  const signature = request.headers.get("x-cluster-market-signature") ?? "";
  if (body.length > LARGEST_BODY || !isSignatureOf(body, signature, environment.REVALIDATE_SECRET)) {
    return problem(401, "bad_signature", "The signature does not fit the body");
  }
  const parsed = revalidateRequestSchema.safeParse(parseJson(body));
  if (!parsed.success) return problem(400, "bad_request", "Expected {tags: [text, …]}");
  const { tags } = parsed.data;
  for (const tag of tags) revalidateTag(tag, "max");
  after(() =>
    warmPages(
      `http://127.0.0.1:${environment.PORT}`,
      pathsOfTags(
        tags,
        marketSegments.map(({ segment }) => segment),
      ),
    ),
  );
  return Response.json({ revalidated: tags });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problem(status: number, code: string, message: string): Response {
  return Response.json({ type: "revalidate", code, message }, { status });
}
