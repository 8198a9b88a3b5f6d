import Link from "next/link";
import { localeOf } from "@cluster-market/contracts";
import { portalProductsTexts, translator } from "@cluster-market/messages";
import { PortalSheet } from "@/features/portal-frame/portal-sheet";
import { DeleteButton, PublishButton } from "@/features/portal-products/listing-buttons";
import { PhotoField } from "@/features/portal-products/photo-field";
import { mostPhotos, photoWords } from "@/features/portal-products/photo-words";
import { ProductForm, productFormId } from "@/features/portal-products/product-form";
import { knownProduct } from "@/features/portal-products/product-form-values";
import { readCategories, readProduct } from "@/features/portal-products/read-products";
import { portalLanguage } from "@/lib/portal/portal-language";
import { requireMember } from "@/lib/portal/read-producer";

interface ProductPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const told = {
  saved: "product.saved",
  published: "product.published",
  unpublished: "product.unpublished",
  tooBig: "photo.tooBig",
  notPicture: "photo.notPicture",
  failed: "photo.failed",
  missing: "photo.missing",
} as const;

/** One listing: where it stands, how it looks, and everything about it to change. */
export default async function ProductPage({ params, searchParams }: ProductPageProps) {
  const { id } = await params;
  const { done } = await searchParams;
  const path = `/portal/products/${id}`;
  const [language, me] = await Promise.all([portalLanguage(), requireMember(path)]);
  const [product, categories] = await Promise.all([
    readProduct(id, path),
    readCategories(path, localeOf(language)),
  ]);
  const t = translator(portalProductsTexts, language);
  const news = typeof done === "string" && done in told ? told[done as keyof typeof told] : null;
  return (
    <PortalSheet me={me} language={language} back="/portal/products" title={product.name}>
      <div className="psec stack">
        {news ? (
          <div className={news.startsWith("photo.") ? "told warn" : "told"} role="status">
            <p>{t(news)}</p>
          </div>
        ) : null}
        {product.suspended_reason !== null ? (
          <div className="told warn">
            <p>{t("product.suspendedReason", { reason: product.suspended_reason })}</p>
          </div>
        ) : null}
        <p>
          <span className={product.status === "suspended" ? "tag warn" : "tag"}>
            {t(`listing.${product.status}`)}
          </span>
        </p>
        <PublishButton product={product} language={language} />
        <Link className="btn ghost full tall" href={`${path}/preview`} prefetch={false}>
          {t("product.preview")}
        </Link>
      </div>
      <PhotoField
        // New photos from the server make the field anew.
        key={product.updated_at}
        form={productFormId}
        photos={product.pictures.map(({ id: photo, url }) => ({ id: photo, url }))}
        most={mostPhotos}
        plainAction={`${path}/pictures`}
        words={photoWords(language)}
      />
      <ProductForm
        key={product.updated_at + product.id}
        productId={product.id}
        initial={knownProduct(product)}
        categories={categories}
        language={language}
        currency={me.group.home_currency}
      />
      <DeleteButton product={product} language={language} />
    </PortalSheet>
  );
}
