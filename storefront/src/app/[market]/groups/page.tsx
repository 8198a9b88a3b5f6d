import type { Metadata } from "next";
import { catalogueTexts } from "@cluster-market/messages";
import { GroupRow } from "@/features/catalogue/group/group-row";
import { groupsByCluster } from "@/features/catalogue/group/groups-by-cluster";
import { readGroups } from "@/features/catalogue/queries";
import { requireMarket } from "@/lib/market";
import { pageMetadata } from "@/lib/page-metadata";
import { textsFor } from "@/lib/texts";

export const revalidate = 3600;

/** No market is known at build: each page is made on its first visit and kept. */
export function generateStaticParams(): { market: string }[] {
  return [];
}

interface GroupsPageProps {
  params: Promise<{ market: string }>;
}

export async function generateMetadata({ params }: GroupsPageProps): Promise<Metadata> {
  const market = await requireMarket((await params).market);
  const t = textsFor(market.language, catalogueTexts);
  return pageMetadata({ market, path: "/groups", title: t("groups.title"), description: t("home.who.text") });
}

export default async function GroupsPage({ params }: GroupsPageProps) {
  const market = await requireMarket((await params).market);
  const t = textsFor(market.language, catalogueTexts);
  const groups = await readGroups(market);
  const byCluster = groupsByCluster(groups);
  return (
    <main id="main" className="wrap page-head">
      <div className="head">
        <h1>{t("groups.title")}</h1>
        <p className="small mute">{t("groups.count", { count: groups.length })}</p>
      </div>
      {[...byCluster].map(([handle, members]) => (
        <section key={handle} className="group-list">
          <h2>
            <a href={`/${market.segment}/clusters/${handle}`}>{members[0]?.cluster.name}</a>
          </h2>
          <ul className="rows">
            {members.map((group) => (
              <GroupRow key={group.id} group={group} market={market} />
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
