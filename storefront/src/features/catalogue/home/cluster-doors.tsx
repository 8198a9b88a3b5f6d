import type { ClusterSummary, ProductDocument } from "@cluster-market/contracts";
import { catalogueTexts } from "@cluster-market/messages";
import type { MarketSegment } from "@/lib/market-segment";
import { textsFor } from "@/lib/texts";
import { Mark } from "@/ui/mark";
import { Strip } from "@/ui/strip";
import { CardPicture } from "../shelf/card-picture";

interface ClusterDoorsProps {
  clusters: readonly ClusterSummary[];
  products: readonly ProductDocument[];
  market: MarketSegment;
}

const PICTURES_EACH = 2;

/** The clusters side by side, each behind its own cloth, with what it makes. */
export function ClusterDoors({ clusters, products, market }: ClusterDoorsProps) {
  const t = textsFor(market.language, catalogueTexts);
  return (
    <nav className="doors" aria-label={t("clusters.title")}>
      {clusters.map((cluster) => (
        <a
          key={cluster.id}
          href={`/${market.segment}/clusters/${cluster.handle}`}
          data-cluster={cluster.brand}
        >
          <Strip brand={cluster.brand} />
          <span className="pics">
            <DoorPictures
              landscape={cluster.landscape}
              products={products.filter((product) => product.cluster_handle === cluster.handle)}
            />
          </span>
          <span className="cap">
            <b>
              <Mark brand={cluster.brand} />
              {cluster.name}
            </b>
            <span>{t("cluster.of", { chain: cluster.value_chain.text, region: cluster.region.text })}</span>
          </span>
        </a>
      ))}
    </nav>
  );
}

/** Two of its products; its landscape where this market offers fewer. */
function DoorPictures({ landscape, products }: { landscape: string; products: readonly ProductDocument[] }) {
  if (products.length < PICTURES_EACH) {
    return <img className="scene" src={`/art/${landscape}.svg`} alt="" width={1600} height={560} />;
  }
  return products
    .slice(0, PICTURES_EACH)
    .map((product) => <CardPicture key={product.id} product={product} eager />);
}
