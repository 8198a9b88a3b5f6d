import { portalTexts, translator } from "@cluster-market/messages";
import { DoorPage } from "@/features/portal-frame/door-page";
import { portalLanguage } from "@/lib/portal/portal-language";

/** Staff have suspended the group: nothing of it is shown until they lift that. */
export default async function SuspendedPage() {
  const language = await portalLanguage();
  const t = translator(portalTexts, language);
  return (
    <DoorPage language={language} path="/portal" title={t("suspended.title")}>
      <div className="psec stack">
        <p>{t("suspended.text")}</p>
        <a className="btn full tall" href="/portal">
          {t("action.retry")}
        </a>
        <form method="post" action="/portal/sign-out">
          <button className="btn ghost full tall">{t("action.signOut")}</button>
        </form>
      </div>
    </DoorPage>
  );
}
