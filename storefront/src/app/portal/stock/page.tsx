import type { Metadata } from "next";
import { inventoryAnswerSchema } from "@cluster-market/contracts";
import { portalProductsTexts, translator } from "@cluster-market/messages";
import { PortalSheet } from "@/features/portal-frame/portal-sheet";
import { StockLine } from "@/features/portal-stock/stock-line";
import { portalLanguage } from "@/lib/portal/portal-language";
import { readProducer, requireMember } from "@/lib/portal/read-producer";

const path = "/portal/stock";

type Query = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(portalProductsTexts, await portalLanguage())("stock.title") };
}

export default async function StockPage({ searchParams }: { searchParams: Query }) {
  const { saved } = await searchParams;
  const [language, me] = await Promise.all([portalLanguage(), requireMember(path)]);
  const { inventory } = await readProducer("/producer/inventory", inventoryAnswerSchema, path);
  const t = translator(portalProductsTexts, language);
  return (
    <PortalSheet me={me} language={language} back="/portal/products" title={t("stock.title")}>
      {inventory.length === 0 ? <p className="psec">{t("products.none")}</p> : null}
      <ul>
        {inventory.map((line) => (
          <StockLine
            key={line.variant_id}
            line={line}
            language={language}
            wasSaved={saved === line.variant_id}
          />
        ))}
      </ul>
    </PortalSheet>
  );
}
