import type { CatalogueProduct } from "@cluster-market/contracts";
import { productTexts } from "@cluster-market/messages";
import { money } from "@/lib/format";
import type { ReaderMarket } from "@/lib/market";
import { textsFor } from "@/lib/texts";
import { askByMail } from "./ask-by-mail";
import { BuyBar } from "./buy-bar";
import { buyFormId } from "./buy-form";

interface BuySectionProps {
  product: CatalogueProduct;
  market: ReaderMarket;
  /** Absolute address of the page, for a mail. */
  address: string;
}

const FEW_LEFT = 5;

/** The bar at the foot of a product: into the basket, or a mail where this market has no basket. */
export function BuySection({ product, market, address }: BuySectionProps) {
  const t = textsFor(market.language, productTexts);
  if (!market.hasBasket) {
    const named = { title: product.title.text, group: product.group.name, address };
    const mail = askByMail({
      to: market.contactEmail,
      subject: t("ask.subject", named),
      body: t("ask.body", named),
    });
    return (
      <section className="bar ask" aria-label={t("buy.label")}>
        <p className="tiny">{t("ask.why", { country: t(`country.${market.country}` as "country.fr") })}</p>
        <a className="btn full" href={mail}>
          {t("ask")}
        </a>
      </section>
    );
  }
  const priced = product.variants.flatMap(({ id, price }) =>
    price ? [[id, money(price, market)] as const] : [],
  );
  const first = priced[0];
  if (!first) return null;
  return (
    <BuyBar
      form={buyFormId}
      productId={product.id}
      segment={market.segment}
      prices={Object.fromEntries(priced)}
      first={first[0]}
      texts={{
        label: t("buy.label"),
        add: t("buy.add"),
        quantity: t("buy.quantity"),
        fewer: t("buy.fewer"),
        more: t("buy.more"),
        soldOut: t("buy.soldOut"),
        left: Array.from({ length: FEW_LEFT + 1 }, (_, count) =>
          count === 0 ? "" : t("buy.left", { count }),
        ),
      }}
    />
  );
}
