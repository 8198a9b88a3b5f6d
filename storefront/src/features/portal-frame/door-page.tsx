import type { ReactNode } from "react";
import { portalTexts, translator, type Language } from "@cluster-market/messages";
import { NetworkNotice } from "@/ui/form/network-notice";
import { LanguageSwitch } from "./language-switch";

interface DoorPageProps {
  language: Language;
  path: string;
  title: string;
  below?: string;
  brand?: string;
  children: ReactNode;
}

/** A page for someone who is not signed in: in the market's own ink, or the inviting cluster's colour. */
export function DoorPage({ language, path, title, below, brand, children }: DoorPageProps) {
  const t = translator(portalTexts, language);
  return (
    <div className="page" data-cluster={brand} lang={language} dir={language === "ar" ? "rtl" : "ltr"}>
      <header className="ptop">
        <div className="row">
          <span className="grp">Cluster Market</span>
          <LanguageSwitch language={language} path={path} />
        </div>
        <h1>{title}</h1>
        {below ? <p className="day">{below}</p> : null}
      </header>
      <NetworkNotice offline={t("network.offline")} notSaved={t("network.notSaved")} />
      <main id="main">{children}</main>
    </div>
  );
}
