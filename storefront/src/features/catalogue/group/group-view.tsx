import type { GroupProfile, ProductDocument } from "@cluster-market/contracts";
import { catalogueTexts } from "@cluster-market/messages";
import { currentMonth } from "@/lib/current-month";
import { longDate } from "@/lib/format";
import type { ReaderMarket } from "@/lib/market";
import { textsFor } from "@/lib/texts";
import { Localized } from "@/ui/localized";
import { Mark } from "@/ui/mark";
import { Paragraphs } from "@/ui/paragraphs";
import { ScriptName } from "@/ui/script-name";
import { Shelf } from "../shelf/shelf";
import { GroupFacts } from "./group-facts";
import { Landscape } from "./landscape";
import { MemberBand } from "./member-band";
import { YearCalendar } from "./year-calendar";

interface GroupViewProps {
  group: GroupProfile;
  products: readonly ProductDocument[];
  market: ReaderMarket;
}

/** A group's page: landscape, facts, member cloth, how they work, their year, their shelf. */
export function GroupView({ group, products, market }: GroupViewProps) {
  const t = textsFor(market.language, catalogueTexts);
  const { cluster } = group;
  return (
    <main id="main" data-cluster={cluster.brand}>
      <Landscape name={group.landscape} alt={t("landscape.alt", { place: group.place })} />
      <div className="wrap ghead">
        <div>
          <a className="of" href={`/${market.segment}/clusters/${cluster.handle}`}>
            <Mark brand={cluster.brand} />
            {t("group.partOf", {
              cluster: cluster.name,
              country: t(`country.${group.country}` as "country.gh"),
            })}
          </a>
          <h1>
            {group.name} <ScriptName name={group.name_in_script} />
          </h1>
          <p className="lead">
            <Localized {...group.summary} pageLanguage={market.language} />
          </p>
          {group.closed && (
            <p className="closed" role="note">
              {t("group.closed", {
                from: longDate(group.closed.from, market),
                to: longDate(group.closed.to, market),
                note: group.closed.note.text,
              })}
            </p>
          )}
        </div>
        <GroupFacts group={group} market={market} />
      </div>
      <MemberBand group={group} market={market} />
      <section className="sec wrap two">
        <div>
          <h2>{t("group.story")}</h2>
          <Paragraphs {...group.story} pageLanguage={market.language} />
        </div>
        {group.season.length > 0 && (
          <div>
            <h2>{t("group.year")}</h2>
            <YearCalendar season={group.season} market={market} now={currentMonth()} />
          </div>
        )}
      </section>
      <section className="wrap last">
        <div className="head">
          <h2>{t("cluster.shelf", { name: group.name })}</h2>
          {products.length > 0 && (
            <a className="more" href={`/${market.segment}/products?group=${group.handle}`}>
              {t("allProducts", { count: products.length })}
            </a>
          )}
        </div>
        {products.length > 0 ? <Shelf products={products} market={market} /> : <p>{t("group.noProducts")}</p>}
      </section>
    </main>
  );
}
