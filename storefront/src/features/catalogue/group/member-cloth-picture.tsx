import type { Brand } from "@cluster-market/contracts";
import { catalogueTexts } from "@cluster-market/messages";
import type { MarketSegment } from "@/lib/market-segment";
import { textsFor } from "@/lib/texts";
import { clothColumns, showsCloth } from "./cloth-columns";

interface MemberClothPictureProps {
  brand: Brand;
  /** Members on the checked register; null where the number is not public. */
  members: number | null;
  market: MarketSegment;
  /** "band" runs over the whole page on wide screens. */
  shape: "band" | "block";
}

/** One stitch a member; nothing for a group too small for a cloth. */
export function MemberClothPicture({ brand, members, market, shape }: MemberClothPictureProps) {
  if (!showsCloth(members)) return null;
  const phone = clothColumns(members, "phone");
  const wide = clothColumns(members, "wide");
  const t = textsFor(market.language, catalogueTexts);
  return (
    <picture>
      {shape === "band" && (
        <source media="(min-width:60rem)" srcSet={`/cloth/${brand}-${members}-${wide}.svg`} />
      )}
      <img
        src={`/cloth/${brand}-${members}-${phone}.svg`}
        alt={t("members.alt", { count: members })}
        width={phone * 36}
        height={(Math.floor(members / phone) + 1) * 36}
        loading="lazy"
        decoding="async"
      />
    </picture>
  );
}
