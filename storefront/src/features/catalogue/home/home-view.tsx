import type { ClusterSummary, GroupProfile, ProductDocument } from "@cluster-market/contracts";
import { catalogueTexts } from "@cluster-market/messages";
import type { ReaderMarket } from "@/lib/market";
import { textsFor } from "@/lib/texts";
import { Shelf } from "../shelf/shelf";
import { ClusterDoors } from "./cluster-doors";
import { MakerBand } from "./maker-band";
import { ThreeChecks } from "./three-checks";

interface HomeViewProps {
  clusters: readonly ClusterSummary[];
  shelf: { products: readonly ProductDocument[]; count: number };
  /** The group whose cloth and facts stand for all; null where none has a public register. */
  group: GroupProfile | null;
  market: ReaderMarket;
}

const SHELF_SIZE = 8;

/** The front page: sentence, clusters, shelf, member cloth, three checks. */
export function HomeView({ clusters, shelf, group, market }: HomeViewProps) {
  const t = textsFor(market.language, catalogueTexts);
  const home = `/${market.segment}`;
  return (
    <main id="main">
      <div className="wrap">
        <section className="hero">
          <h1>{t("home.title")}</h1>
          <div>
            <p>{t("home.lead")}</p>
            <div className="go">
              <a className="btn" href={`${home}/products`}>
                {t("home.seeAll")}
              </a>
              <a className="more" href={`${home}/groups`}>
                {t("home.meetGroups")}
              </a>
            </div>
          </div>
        </section>
      </div>
      <ClusterDoors clusters={clusters} products={shelf.products} market={market} />
      <section className="sec wrap">
        <div className="head">
          <h2>{t("home.shelf")}</h2>
          <a className="more" href={`${home}/products`}>
            {t("allProducts", { count: shelf.count })}
          </a>
        </div>
        <Shelf products={shelf.products.slice(0, SHELF_SIZE)} market={market} />
      </section>
      {group && <MakerBand group={group} market={market} />}
      {group && <ThreeChecks group={group} market={market} />}
    </main>
  );
}
