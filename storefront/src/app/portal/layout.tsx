import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { portalTexts, translator } from "@cluster-market/messages";
import { DemonstrationLine } from "@/features/portal-frame/demonstration-line";
import { portalLanguage } from "@/lib/portal/portal-language";
import { FormWords } from "@/ui/form/form-words";
import "@/styles/fonts.css";
import "@/styles/tokens.css";
import "@/styles/base.css";
import "@/styles/button.css";
import "@/styles/cloth.css";
import "@/styles/maker-line.css";
import "./frame.css";
import "./form.css";
import "./today.css";
import "./orders.css";
import "./products.css";
import "./sales.css";

export const metadata: Metadata = {
  title: { default: "Cluster Market", template: "%s · Cluster Market" },
  icons: { icon: "/art/mark-market.svg" },
  robots: { index: false, follow: false },
  referrer: "same-origin",
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, themeColor: "#1b1714" };

/** The groups' portal stands beside the markets with a frame of its own; its language is the member's. */
export default async function PortalLayout({ children }: { children: ReactNode }) {
  const language = await portalLanguage();
  const t = translator(portalTexts, language);
  const preloaded = [
    "/fonts/cm-text-latin.woff2",
    language === "ar" ? "/fonts/cm-arabic.woff2" : "/fonts/cm-display-latin.woff2",
  ];
  return (
    <html lang={language} dir={language === "ar" ? "rtl" : "ltr"}>
      <head>
        {preloaded.map((font) => (
          <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
      </head>
      <body>
        <a className="skip" href="#main">
          {t("portal.skip")}
        </a>
        <DemonstrationLine language={language} />
        <FormWords
          words={{
            notSaved: t("network.notSaved"),
            saving: t("network.saving"),
            failedTitle: t("page.failed.title"),
            failedText: t("page.failed.text"),
            retry: t("action.retry"),
          }}
        >
          {children}
        </FormWords>
      </body>
    </html>
  );
}
