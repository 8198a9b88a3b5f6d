import { checkoutTexts } from "@cluster-market/messages";
import type { ReaderMarket } from "@/lib/market";
import { textsFor } from "@/lib/texts";

const known = [
  "addedPlain",
  "removed",
  "not_enough",
  "not_sold_here",
  "failed",
  "basket_problems",
  "address_missing",
  "delivery_missing",
  "payment_not_offered",
  "pricesAccepted",
] as const;

interface NoticeProps {
  market: ReaderMarket;
  /** Key from the address; anything unknown says nothing. */
  notice: string | undefined;
  /** A line just removed: its variant and how many lay there, so that it can be put back. */
  removed?: { variantId: string; held: string };
}

/** One sentence about what just happened, with undo where something was taken away. */
export function Notice({ market, notice, removed }: NoticeProps) {
  const key = known.find((candidate) => candidate === notice);
  if (!key) return null;
  const t = textsFor(market.language, checkoutTexts);
  return (
    <div className="said" role="status">
      <span>{t(`notice.${key}`)}</span>
      {key === "removed" && removed ? (
        <form method="post" action={`/${market.segment}/basket/add`}>
          <input type="hidden" name="variant_id" value={removed.variantId} />
          <input type="hidden" name="quantity" value={removed.held} />
          <button className="more">{t("notice.undo")}</button>
        </form>
      ) : null}
    </div>
  );
}
