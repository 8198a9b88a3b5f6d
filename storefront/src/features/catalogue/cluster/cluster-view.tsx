import type { ClusterPage, GroupProfile, ProductDocument } from "@cluster-market/contracts";
import { catalogueTexts } from "@cluster-market/messages";
import { currentMonth } from "@/lib/current-month";
import type { ReaderMarket } from "@/lib/market";
import { textsFor } from "@/lib/texts";
import { Localized } from "@/ui/localized";
import { Mark } from "@/ui/mark";
import { Paragraphs } from "@/ui/paragraphs";
import { ScriptName } from "@/ui/script-name";
import { GroupRow } from "../group/group-row";
import { Landscape } from "../group/landscape";
import { YearCalendar } from "../group/year-calendar";
import { Shelf } from "../shelf/shelf";
import { seasonOfGroups } from "./season-of-groups";

interface ClusterViewProps {
  cluster: ClusterPage;
  groups: readonly GroupProfile[];
  shelf: { products: readonly ProductDocument[]; count: number };
  market: ReaderMarket;
}

/** A cluster's branded page: landscape, name in two scripts, story, groups by cloth, shelf, season. */
export function ClusterView({ cluster, groups, shelf, market }: ClusterViewProps) {
  const t = textsFor(market.language, catalogueTexts);
  const season = seasonOfGroups(groups);
  return (
    <main id="main" data-cluster={cluster.brand}>
      <Landscape name={cluster.landscape} alt={t("landscape.alt", { place: cluster.region.text })} />
      <div className="wrap ghead">
        <div>
          <p className="of">
            <Mark brand={cluster.brand} />
            {t("cluster.of", { chain: cluster.value_chain.text, region: cluster.region.text })}
          </p>
          <h1>
            {cluster.name} <ScriptName name={cluster.name_in_script} />
          </h1>
          <p className="lead">
            <Localized {...cluster.tagline} pageLanguage={market.language} />
          </p>
        </div>
        <div className="prose">
          <h2>{t("cluster.story")}</h2>
          <Paragraphs {...cluster.story} pageLanguage={market.language} />
        </div>
      </div>
      <div className="hem" data-cluster={cluster.brand} aria-hidden="true" />
      <section className="sec wrap">
        <div className="head">
          <h2>{t("cluster.groups")}</h2>
          <p className="small mute">{t("groups.count", { count: cluster.groups.length })}</p>
        </div>
        <ul className="rows">
          {cluster.groups.map((group) => (
            <GroupRow key={group.id} group={group} market={market} />
          ))}
        </ul>
      </section>
      {shelf.products.length > 0 && (
        <section className="wrap last">
          <div className="head">
            <h2>{t("cluster.shelf", { name: cluster.name })}</h2>
            <a className="more" href={`/${market.segment}/products?cluster=${cluster.handle}`}>
              {t("allProducts", { count: shelf.count })}
            </a>
          </div>
          <Shelf products={shelf.products} market={market} />
        </section>
      )}
      {season.length > 0 && (
        <section className="wrap last cluster-season">
          <h2>{t("cluster.season")}</h2>
          <YearCalendar season={season} market={market} now={currentMonth()} />
        </section>
      )}
    </main>
  );
}
