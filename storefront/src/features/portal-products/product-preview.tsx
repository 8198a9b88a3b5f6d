import type { ProducerMe, ProducerProduct } from "@cluster-market/contracts";
import { pricePerKilogram } from "@cluster-market/money";
import { portalProductsTexts, translator, type Language } from "@cluster-market/messages";
import type { PortalFormat } from "@/lib/portal/portal-format";
import { Mark } from "@/ui/mark";
import { Strip } from "@/ui/strip";

interface ProductPreviewProps {
  product: ProducerProduct;
  group: ProducerMe["group"];
  language: Language;
  format: PortalFormat;
}

/** The product as the shop shows it: the label's parts in the label's order. */
export function ProductPreview({ product, group, language, format }: ProductPreviewProps) {
  const t = translator(portalProductsTexts, language);
  const [picture] = product.pictures;
  const { brand } = group.cluster;
  return (
    <article className="shown">
      {picture ? (
        <div className="shot">
          <Strip brand={brand} />
          <img src={picture.url} alt={product.name} width={picture.width} height={picture.height} />
        </div>
      ) : null}
      <div className="words" lang={product.language} dir={product.language === "ar" ? "rtl" : "ltr"}>
        <h2>{product.name}</h2>
        <ul className="prices num" lang={language} dir={language === "ar" ? "rtl" : "ltr"}>
          {product.variants.map((variant) => {
            const perKilo = variant.price ? pricePerKilogram(variant.price, variant.net_weight_g) : null;
            return (
              <li key={variant.id}>
                <bdi>{variant.title}</bdi>
                <b>{variant.price ? format.money(variant.price) : null}</b>
                {perKilo ? (
                  <span className="small mute">{t("product.perKilo", { price: format.money(perKilo) })}</span>
                ) : null}
              </li>
            );
          })}
        </ul>
        <p className="asis">{product.description}</p>
        <LabelPart title={t("product.ingredients")} text={product.ingredients} />
        <LabelPart title={t("product.allergens")} text={product.allergens} />
        <LabelPart title={t("product.storage")} text={product.storage} />
      </div>
      <div className="line">
        <Strip brand={brand} />
        <Mark brand={brand} />
        <div>
          <b>{t("product.madeBy", { group: group.name })}</b>
          <span>{group.place}</span>
        </div>
      </div>
    </article>
  );
}

function LabelPart({ title, text }: { title: string; text: string }) {
  if (!text) return null;
  return (
    <>
      <h3>{title}</h3>
      <p className="asis">{text}</p>
    </>
  );
}
