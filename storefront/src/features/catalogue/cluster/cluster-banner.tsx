import type { ClusterSummary } from "@cluster-market/contracts";
import { catalogueTexts } from "@cluster-market/messages";
import type { MarketSegment } from "@/lib/market-segment";
import { textsFor } from "@/lib/texts";
import { Localized } from "@/ui/localized";
import { Mark } from "@/ui/mark";
import { ScriptName } from "@/ui/script-name";
import { Landscape } from "../group/landscape";

/** A cluster in the list of clusters: its landscape, name in two scripts, tagline and the way in. */
export function ClusterBanner({ cluster, market }: { cluster: ClusterSummary; market: MarketSegment }) {
  const t = textsFor(market.language, catalogueTexts);
  const address = `/${market.segment}/clusters/${cluster.handle}`;
  return (
    <section className="cluster-banner" data-cluster={cluster.brand}>
      <Landscape name={cluster.landscape} alt={t("landscape.alt", { place: cluster.region.text })} />
      <div className="wrap">
        <h2>
          <a href={address}>
            <Mark brand={cluster.brand} />
            {cluster.name}
          </a>{" "}
          <ScriptName name={cluster.name_in_script} />
        </h2>
        <p className="lead">
          <Localized {...cluster.tagline} pageLanguage={market.language} />
        </p>
        <p className="small mute">
          {t("cluster.of", { chain: cluster.value_chain.text, region: cluster.region.text })}
        </p>
        <a className="btn ghost" href={address}>
          {t("cluster.visit", { name: cluster.name })}
        </a>
      </div>
    </section>
  );
}
