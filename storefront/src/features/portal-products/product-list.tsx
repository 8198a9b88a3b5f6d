import Link from "next/link";
import type { ProducerProduct } from "@cluster-market/contracts";
import { portalProductsTexts, translator, type Language } from "@cluster-market/messages";
import { PortalIcon } from "@/ui/portal-icon";

/** The group's listings: picture, name, state, pieces in stock. */
export function ProductList({
  products,
  language,
}: {
  products: readonly ProducerProduct[];
  language: Language;
}) {
  const t = translator(portalProductsTexts, language);
  return (
    <ul className="todo">
      {products.map((product) => {
        const [picture] = product.pictures;
        const pieces = product.variants.reduce((sum, variant) => sum + variant.stock, 0);
        return (
          <li key={product.id}>
            <Link href={`/portal/products/${product.id}`} prefetch={false}>
              <span className="n">
                {picture ? (
                  <img src={picture.url} alt="" width="52" height="52" loading="lazy" />
                ) : (
                  <PortalIcon name="jar" />
                )}
              </span>
              <div>
                <b lang={product.language} dir="auto">
                  {product.name}
                </b>
                <span>
                  <span className={product.status === "suspended" ? "tag warn" : "tag"}>
                    {t(`listing.${product.status}`)}
                  </span>{" "}
                  {t("products.inStock", { count: pieces })}
                </span>
              </div>
              <PortalIcon name="forward" flip />
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
