import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClusterView } from "@/features/catalogue/cluster/cluster-view";
import { readCluster, readGroup } from "@/features/catalogue/queries";
import { readShelf } from "@/features/catalogue/shelf/shelf-query";
import { requireMarket } from "@/lib/market";
import { pageMetadata } from "@/lib/page-metadata";

export const revalidate = 3600;

interface ClusterPageProps {
  params: Promise<{ market: string; handle: string }>;
}

/** Every cluster is made on its first visit and kept. */
export function generateStaticParams(): { handle: string }[] {
  return [];
}

async function read(params: ClusterPageProps["params"]) {
  const { market: segment, handle } = await params;
  const market = await requireMarket(segment);
  const cluster = (await readCluster(market, handle)) ?? notFound();
  return { market, cluster };
}

export async function generateMetadata({ params }: ClusterPageProps): Promise<Metadata> {
  const { market, cluster } = await read(params);
  return pageMetadata({
    market,
    path: `/clusters/${cluster.handle}`,
    title: cluster.name,
    description: `${cluster.tagline.text} ${cluster.story.text}`,
  });
}

export default async function ClusterPage({ params }: ClusterPageProps) {
  const { market, cluster } = await read(params);
  const [shelf, groups] = await Promise.all([
    readShelf(market, { cluster: cluster.handle, limit: 12 }),
    Promise.all(cluster.groups.map(({ handle }) => readGroup(market, handle))),
  ]);
  return (
    <ClusterView
      cluster={cluster}
      shelf={shelf}
      groups={groups.filter((group) => group !== null)}
      market={market}
    />
  );
}
