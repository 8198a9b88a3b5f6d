import type { Metadata } from "next";
import { localeOf } from "@cluster-market/contracts";
import { portalProductsTexts, translator } from "@cluster-market/messages";
import { PortalSheet } from "@/features/portal-frame/portal-sheet";
import { PhotoField } from "@/features/portal-products/photo-field";
import { mostPhotos, photoWords } from "@/features/portal-products/photo-words";
import { ProductForm, productFormId } from "@/features/portal-products/product-form";
import { emptyProduct } from "@/features/portal-products/product-form-values";
import { readCategories } from "@/features/portal-products/read-products";
import { portalLanguage } from "@/lib/portal/portal-language";
import { requireMember } from "@/lib/portal/read-producer";

const path = "/portal/products/new";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(portalProductsTexts, await portalLanguage())("products.new") };
}

export default async function NewProductPage() {
  const [language, me] = await Promise.all([portalLanguage(), requireMember(path)]);
  const categories = await readCategories(path, localeOf(language));
  const t = translator(portalProductsTexts, language);
  return (
    <PortalSheet me={me} language={language} back="/portal/products" title={t("products.new")}>
      <PhotoField
        form={productFormId}
        photos={[]}
        most={mostPhotos}
        plainAction={null}
        words={photoWords(language)}
      />
      <ProductForm
        productId={null}
        initial={emptyProduct(language)}
        categories={categories}
        language={language}
        currency={me.group.home_currency}
      />
    </PortalSheet>
  );
}
