import Link from "next/link";
import type { ReactNode } from "react";
import type { ProducerMe } from "@cluster-market/contracts";
import { portalTexts, translator, type Language } from "@cluster-market/messages";
import { NetworkNotice } from "@/ui/form/network-notice";
import { PortalIcon } from "@/ui/portal-icon";

interface PortalSheetProps {
  me: ProducerMe;
  language: Language;
  title: string;
  /** Where the arrow leads. */
  back: string;
  /** `close` where there is nothing to go back to. */
  sign?: "back" | "close";
  children: ReactNode;
}

/** One task on a page of its own: a way back and nothing else around it. */
export function PortalSheet({ me, language, title, back, sign = "back", children }: PortalSheetProps) {
  const t = translator(portalTexts, language);
  return (
    <div className="page" data-cluster={me.group.cluster.brand}>
      <header className="rtop">
        <Link href={back} prefetch={false} aria-label={t(`action.${sign}`)}>
          <PortalIcon name={sign} flip={sign === "back"} />
        </Link>
        <h1>{title}</h1>
      </header>
      <NetworkNotice offline={t("network.offline")} notSaved={t("network.notSaved")} />
      <main id="main">{children}</main>
    </div>
  );
}
