import type { Metadata } from "next";
import Link from "next/link";
import { portalProductsTexts, portalSalesTexts, translator } from "@cluster-market/messages";
import { PortalSheet } from "@/features/portal-frame/portal-sheet";
import { readSellables } from "@/features/portal-sales/read-sellables";
import { readMemory } from "@/features/portal-sales/sale-cookie";
import { SaleForm } from "@/features/portal-sales/sale-form";
import { portalLanguage } from "@/lib/portal/portal-language";
import { requireMember } from "@/lib/portal/read-producer";

const path = "/portal/sales/new";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(portalSalesTexts, await portalLanguage())("sale.title") };
}

export default async function NewSalePage() {
  const [language, me] = await Promise.all([portalLanguage(), requireMember(path)]);
  const memory = await readMemory(me.group.id);
  const offered = await readSellables(memory, path);
  const t = translator({ ...portalSalesTexts, ...portalProductsTexts }, language);
  return (
    <PortalSheet me={me} language={language} back="/portal" title={t("sale.title")}>
      {offered.length > 0 ? (
        <SaleForm
          offered={offered}
          memory={memory}
          group={me.group}
          language={language}
          idempotencyKey={crypto.randomUUID()}
        />
      ) : (
        <div className="psec">
          <p>{t("sale.noProducts")}</p>
          <Link className="big" href="/portal/products/new" prefetch={false}>
            {t("products.new")}
          </Link>
        </div>
      )}
    </PortalSheet>
  );
}
