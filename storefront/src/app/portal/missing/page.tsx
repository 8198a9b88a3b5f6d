import Link from "next/link";
import { portalTexts, translator } from "@cluster-market/messages";
import { DoorPage } from "@/features/portal-frame/door-page";
import { portalLanguage } from "@/lib/portal/portal-language";

/** What does not exist, or is another group's. */
export default async function MissingPage() {
  const language = await portalLanguage();
  const t = translator(portalTexts, language);
  return (
    <DoorPage language={language} path="/portal" title={t("page.missing.title")}>
      <div className="psec stack">
        <p>{t("page.missing.text")}</p>
        <Link className="btn full tall" href="/portal" prefetch={false}>
          {t("page.missing.home")}
        </Link>
      </div>
    </DoorPage>
  );
}
