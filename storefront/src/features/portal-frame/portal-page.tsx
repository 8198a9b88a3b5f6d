import type { ReactNode } from "react";
import type { ProducerMe } from "@cluster-market/contracts";
import { portalTexts, translator, type Language } from "@cluster-market/messages";
import { Mark } from "@/ui/mark";
import { NetworkNotice } from "@/ui/form/network-notice";
import { LanguageSwitch } from "./language-switch";
import { PortalTabs, type PortalTab } from "./portal-tabs";

interface PortalPageProps {
  me: ProducerMe;
  language: Language;
  tab: PortalTab;
  /** Address of this page, to stay on it when the language changes. */
  path: string;
  title: string;
  /** Under the title, e.g. the day. */
  below?: string;
  children: ReactNode;
}

/** One of the portal's four rooms: the group's colour and name above, the tabs below. */
export function PortalPage({ me, language, tab, path, title, below, children }: PortalPageProps) {
  const t = translator(portalTexts, language);
  return (
    <div className="page" data-cluster={me.group.cluster.brand}>
      <header className="ptop">
        <div className="row">
          <Mark brand={me.group.cluster.brand} />
          <span className="grp">{me.group.name}</span>
          <LanguageSwitch language={language} path={path} />
        </div>
        <h1>{title}</h1>
        {below ? <p className="day">{below}</p> : null}
      </header>
      <NetworkNotice offline={t("network.offline")} notSaved={t("network.notSaved")} />
      <main id="main">{children}</main>
      <PortalTabs language={language} current={tab} />
    </div>
  );
}
