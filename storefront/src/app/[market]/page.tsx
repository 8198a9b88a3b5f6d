import type { Metadata } from "next";
import { catalogueTexts } from "@cluster-market/messages";
import { readFeaturedGroup } from "@/features/catalogue/home/featured-group";
import { HomeView } from "@/features/catalogue/home/home-view";
import { readClusters } from "@/features/catalogue/queries";
import { readShelf } from "@/features/catalogue/shelf/shelf-query";
import { requireMarket } from "@/lib/market";
import { pageMetadata } from "@/lib/page-metadata";
import { textsFor } from "@/lib/texts";

export const revalidate = 3600;

/** No market is known at build: each page is made on its first visit and kept. */
export function generateStaticParams(): { market: string }[] {
  return [];
}

interface HomePageProps {
  params: Promise<{ market: string }>;
}

const SHELF_READ = 24;

export async function generateMetadata({ params }: HomePageProps): Promise<Metadata> {
  const market = await requireMarket((await params).market);
  const t = textsFor(market.language, catalogueTexts);
  return pageMetadata({ market, path: "", title: t("home.title"), description: t("home.lead") });
}

export default async function HomePage({ params }: HomePageProps) {
  const market = await requireMarket((await params).market);
  const [clusters, shelf] = await Promise.all([
    readClusters(market),
    readShelf(market, { limit: SHELF_READ }),
  ]);
  const group = await readFeaturedGroup(market, clusters);
  return <HomeView clusters={clusters} shelf={shelf} group={group} market={market} />;
}
