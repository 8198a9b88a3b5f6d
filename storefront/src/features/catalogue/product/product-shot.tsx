import type { Picture } from "@cluster-market/contracts";
import { productTexts } from "@cluster-market/messages";
import type { MarketSegment } from "@/lib/market-segment";
import { textsFor } from "@/lib/texts";
import { Strip } from "@/ui/strip";

interface ProductShotProps {
  pictures: readonly Picture[];
  brand: string;
  market: MarketSegment;
}

/** The product's picture behind its cluster's cloth; further pictures follow below. */
export function ProductShot({ pictures, brand, market }: ProductShotProps) {
  const t = textsFor(market.language, productTexts);
  return (
    <figure className="shot-figure">
      <div className="shot">
        <Strip brand={brand} />
        <div>
          {pictures.length === 0 && <span className="no-picture" />}
          {pictures.map((picture, position) => (
            <img
              key={picture.url}
              src={picture.url}
              srcSet={srcSetOf(picture)}
              sizes={picture.widths.length > 0 ? "(min-width: 60rem) 560px, 100vw" : undefined}
              alt={picture.alt}
              width={picture.width}
              height={picture.height}
              fetchPriority={position === 0 ? "high" : undefined}
              loading={position === 0 ? undefined : "lazy"}
            />
          ))}
        </div>
      </div>
      {pictures[0]?.is_drawing && <figcaption className="tiny mute">{t("drawn")}</figcaption>}
    </figure>
  );
}

function srcSetOf({ url, widths, width }: Picture): string | undefined {
  if (widths.length === 0) return undefined;
  return [...widths.map((each) => `${url}?w=${each} ${each}w`), `${url} ${width}w`].join(", ");
}
