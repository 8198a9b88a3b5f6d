import { portalProductsTexts, translator } from "@cluster-market/messages";
import { PortalSheet } from "@/features/portal-frame/portal-sheet";
import { PublishButton } from "@/features/portal-products/listing-buttons";
import { ProductPreview } from "@/features/portal-products/product-preview";
import { readProduct } from "@/features/portal-products/read-products";
import { portalFormat } from "@/lib/portal/portal-format";
import { portalLanguage } from "@/lib/portal/portal-language";
import { requireMember } from "@/lib/portal/read-producer";

/** A look at the product before buyers see it. */
export default async function PreviewPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const path = `/portal/products/${id}/preview`;
  const [language, me] = await Promise.all([portalLanguage(), requireMember(path)]);
  const product = await readProduct(id, path);
  const t = translator(portalProductsTexts, language);
  return (
    <PortalSheet
      me={me}
      language={language}
      back={`/portal/products/${product.id}`}
      title={t("product.preview")}
    >
      <p className="sync">{t("product.previewNote")}</p>
      <ProductPreview
        product={product}
        group={me.group}
        language={language}
        format={portalFormat(language, me.group.country, me.group.time_zone)}
      />
      <div className="psec">
        <PublishButton product={product} language={language} />
      </div>
    </PortalSheet>
  );
}
