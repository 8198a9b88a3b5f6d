import Link from "next/link";
import { portalTexts, translator, type Language } from "@cluster-market/messages";
import { PortalIcon } from "@/ui/portal-icon";

const tabs = [
  { key: "today", href: "/portal", icon: "today" },
  { key: "orders", href: "/portal/orders", icon: "parcel" },
  { key: "sales", href: "/portal/sales", icon: "chart" },
  { key: "products", href: "/portal/products", icon: "jar" },
] as const;

export type PortalTab = (typeof tabs)[number]["key"];

/** The four rooms of the portal, under the thumb. */
export function PortalTabs({ language, current }: { language: Language; current: PortalTab }) {
  const t = translator(portalTexts, language);
  return (
    <nav className="tabs" aria-label={t("portal.tabs")}>
      {tabs.map(({ key, href, icon }) => (
        <Link key={key} href={href} prefetch={false} aria-current={key === current ? "page" : undefined}>
          <PortalIcon name={icon} />
          {t(`tab.${key}`)}
        </Link>
      ))}
    </nav>
  );
}
