import "server-only";
import type { ClustersAnswer, GroupProfile } from "@cluster-market/contracts";
import type { ReaderMarket } from "@/lib/market";
import { showsCloth } from "../group/cloth-columns";
import { readGroup } from "../queries";

/**
 * The group whose cloth and facts stand on the front page: of those with a public register,
 * the one with the most members, from the reader's own country first. @throws BackendError
 */
export async function readFeaturedGroup(
  market: ReaderMarket,
  clusters: ClustersAnswer["clusters"],
): Promise<GroupProfile | null> {
  const handles = clusters.flatMap(({ groups }) => groups.map(({ handle }) => handle));
  const groups = await Promise.all(handles.map((handle) => readGroup(market, handle)));
  return featuredGroup(
    groups.filter((group) => group !== null),
    market.country,
  );
}

/** Picks the group; null when none can show a cloth. */
export function featuredGroup(groups: readonly GroupProfile[], country: string): GroupProfile | null {
  const withCloth = groups.filter(({ members }) => showsCloth(members?.total ?? null));
  const near = withCloth.filter((group) => group.country === country);
  const candidates = near.length > 0 ? near : withCloth;
  return candidates.reduce<GroupProfile | null>(
    (best, group) => ((group.members?.total ?? 0) > (best?.members?.total ?? 0) ? group : best),
    null,
  );
}
