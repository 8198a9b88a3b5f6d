import type { Metadata } from "next";
import { catalogueTexts } from "@cluster-market/messages";
import { ClusterBanner } from "@/features/catalogue/cluster/cluster-banner";
import { readClusters } from "@/features/catalogue/queries";
import { requireMarket } from "@/lib/market";
import { pageMetadata } from "@/lib/page-metadata";
import { textsFor } from "@/lib/texts";

export const revalidate = 3600;

/** No market is known at build: each page is made on its first visit and kept. */
export function generateStaticParams(): { market: string }[] {
  return [];
}

interface ClustersPageProps {
  params: Promise<{ market: string }>;
}

export async function generateMetadata({ params }: ClustersPageProps): Promise<Metadata> {
  const market = await requireMarket((await params).market);
  const t = textsFor(market.language, catalogueTexts);
  return pageMetadata({
    market,
    path: "/clusters",
    title: t("clusters.title"),
    description: t("clusters.lead"),
  });
}

export default async function ClustersPage({ params }: ClustersPageProps) {
  const market = await requireMarket((await params).market);
  const t = textsFor(market.language, catalogueTexts);
  const clusters = await readClusters(market);
  return (
    <main id="main">
      <div className="wrap page-head">
        <h1>{t("clusters.title")}</h1>
        <p>{t("clusters.lead")}</p>
      </div>
      {clusters.map((cluster) => (
        <ClusterBanner key={cluster.id} cluster={cluster} market={market} />
      ))}
    </main>
  );
}
