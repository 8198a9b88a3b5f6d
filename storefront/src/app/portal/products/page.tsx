import type { Metadata } from "next";
import Link from "next/link";
import { portalProductsTexts, portalTexts, translator } from "@cluster-market/messages";
import { PortalPage } from "@/features/portal-frame/portal-page";
import { ProductList } from "@/features/portal-products/product-list";
import { readProducts } from "@/features/portal-products/read-products";
import { portalLanguage } from "@/lib/portal/portal-language";
import { requireMember } from "@/lib/portal/read-producer";
import { PortalIcon } from "@/ui/portal-icon";

const path = "/portal/products";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(portalTexts, await portalLanguage())("tab.products") };
}

export default async function ProductsPage() {
  const [language, me] = await Promise.all([portalLanguage(), requireMember(path)]);
  const products = await readProducts(path);
  const t = translator({ ...portalTexts, ...portalProductsTexts }, language);
  return (
    <PortalPage me={me} language={language} tab="products" path={path} title={t("tab.products")}>
      <div className="psec stack">
        <Link className="big" href="/portal/products/new" prefetch={false}>
          {t("products.new")}
          <PortalIcon name="plus" />
        </Link>
        {products.length > 0 ? (
          <Link className="btn ghost full tall" href="/portal/stock" prefetch={false}>
            {t("products.stock")}
          </Link>
        ) : (
          <p>{t("products.none")}</p>
        )}
      </div>
      <ProductList products={products} language={language} />
    </PortalPage>
  );
}
