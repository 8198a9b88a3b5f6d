import { shopTexts } from "@cluster-market/messages";
import type { ReaderMarket } from "@/lib/market";
import { textsFor } from "@/lib/texts";

/** Who sells in this market, as the law of distance selling asks: name, address, registration, how to reach them. */
export function SellerDetails({ market }: { market: ReaderMarket }) {
  const t = textsFor(market.language, shopTexts);
  const { seller } = market;
  if (!seller) {
    return (
      <p className="small">
        {t("footer.noSeller", { country: t(`country.${market.country}` as "country.fr") })}
      </p>
    );
  }
  return (
    <div className="small">
      <p>
        <b>
          <bdi>{seller.legal_name}</bdi>
        </b>
        <br />
        <bdi>{seller.address}</bdi>
      </p>
      <p>
        <a href={`tel:${seller.phone.replace(/\s/g, "")}`} dir="ltr">
          {seller.phone}
        </a>
        {" · "}
        <a href={`mailto:${seller.email}`}>{seller.email}</a>
      </p>
      <p className="tiny">
        {t("footer.registration", { number: seller.registration_number })}
        <br />
        {t("footer.tax", { number: seller.tax_number })}
        {seller.office_bearers && (
          <>
            <br />
            {t("footer.bearers", { names: seller.office_bearers })}
          </>
        )}
        <br />
        {t("footer.returns", { address: seller.return_address })}
        {seller.is_demonstration && (
          <>
            <br />
            {t("footer.sellerDemonstration")}
          </>
        )}
      </p>
    </div>
  );
}
