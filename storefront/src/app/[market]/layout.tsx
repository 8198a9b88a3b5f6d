import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { shopTexts } from "@cluster-market/messages";
import { environment } from "@/env";
import { DemonstrationNotice } from "@/features/site/demonstration-notice";
import { SiteFooter } from "@/features/site/site-footer";
import { SiteHeader } from "@/features/site/site-header";
import { requireMarket } from "@/lib/market";
import { textsFor } from "@/lib/texts";
import "@/styles/shop";

export const metadata: Metadata = {
  metadataBase: new URL(environment.STOREFRONT_URL),
  title: { default: "Cluster Market", template: "%s · Cluster Market" },
  icons: { icon: "/art/mark-market.svg" },
};

export const viewport: Viewport = { themeColor: "#1b1714" };

export default async function MarketLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ market: string }>;
}) {
  const market = await requireMarket((await params).market);
  const t = textsFor(market.language, shopTexts);
  return (
    <html lang={market.language} dir={market.direction}>
      <head>
        <link
          rel="preload"
          href="/fonts/cm-text-latin.woff2"
          as="font"
          type="font/woff2"
          crossOrigin="anonymous"
        />
        <link
          rel="preload"
          href={market.language === "ar" ? "/fonts/cm-arabic.woff2" : "/fonts/cm-display-latin.woff2"}
          as="font"
          type="font/woff2"
          crossOrigin="anonymous"
        />
      </head>
      <body>
        <a className="skip" href="#main">
          {t("skip")}
        </a>
        <DemonstrationNotice market={market} />
        <SiteHeader market={market} />
        {children}
        <SiteFooter market={market} />
      </body>
    </html>
  );
}
