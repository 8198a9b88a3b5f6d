import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GroupView } from "@/features/catalogue/group/group-view";
import { readGroup } from "@/features/catalogue/queries";
import { readShelf } from "@/features/catalogue/shelf/shelf-query";
import { requireMarket } from "@/lib/market";
import { pageMetadata } from "@/lib/page-metadata";

export const revalidate = 3600;

interface GroupPageProps {
  params: Promise<{ market: string; handle: string }>;
}

/** Every group is made on its first visit and kept. */
export function generateStaticParams(): { handle: string }[] {
  return [];
}

async function read(params: GroupPageProps["params"]) {
  const { market: segment, handle } = await params;
  const market = await requireMarket(segment);
  const group = (await readGroup(market, handle)) ?? notFound();
  return { market, group };
}

export async function generateMetadata({ params }: GroupPageProps): Promise<Metadata> {
  const { market, group } = await read(params);
  return pageMetadata({
    market,
    path: `/groups/${group.handle}`,
    title: group.name,
    description: group.summary.text,
  });
}

export default async function GroupPage({ params }: GroupPageProps) {
  const { market, group } = await read(params);
  const { products } = await readShelf(market, { group: group.handle, limit: 12 });
  return <GroupView group={group} products={products} market={market} />;
}
