import { FEWEST_MEMBERS, memberCloth, type PatternName } from "@cluster-market/member-cloth";

const patterns: readonly string[] = ["mehras", "shai", "taanga", "agbeli"] satisfies PatternName[];
const MOST_STITCHES = 3000;
const MOST_COLUMNS = 60;

/** A member cloth by its parameters, e.g. /cloth/mehras-212-41.svg: pattern, members, stitches in a row. */
export async function GET(_request: Request, context: RouteContext<"/cloth/[name]">): Promise<Response> {
  const { name } = await context.params;
  const match = /^([a-z]+)-(\d{1,4})-(\d{1,2})\.svg$/.exec(name);
  const pattern = match?.[1] ?? "";
  const members = Number(match?.[2]);
  const columns = Number(match?.[3]);
  const fits =
    members >= FEWEST_MEMBERS && members <= MOST_STITCHES && columns >= 1 && columns <= MOST_COLUMNS;
  const svg =
    fits && isPattern(pattern) ? memberCloth({ pattern, members, columns, title: `${members}` }) : null;
  if (svg === null) return new Response("No such cloth", { status: 404 });
  return new Response(svg, {
    headers: {
      "content-type": "image/svg+xml",
      "cache-control": "public, max-age=604800, stale-while-revalidate=86400",
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    },
  });
}

function isPattern(name: string): name is PatternName {
  return patterns.includes(name);
}
