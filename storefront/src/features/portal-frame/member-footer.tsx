import type { ProducerMe } from "@cluster-market/contracts";
import { portalTexts, portalTodayTexts, translator, type Language } from "@cluster-market/messages";

/** Who is signed in, for which of her groups, and the way out. Plain forms: the whole page changes. */
export function MemberFooter({ me, language }: { me: ProducerMe; language: Language }) {
  const t = translator({ ...portalTexts, ...portalTodayTexts }, language);
  return (
    <section className="foot">
      {me.memberships.length > 1 ? (
        <form method="post" action="/portal/group" aria-label={t("portal.group")}>
          {me.memberships.map((membership) => (
            <button
              key={membership.group_id}
              className={membership.group_id === me.group.id ? "btn" : "btn ghost"}
              name="group"
              value={membership.group_id}
              aria-pressed={membership.group_id === me.group.id}
            >
              {membership.group_name}
            </button>
          ))}
        </form>
      ) : null}
      <span className="mute">{t("today.signedInAs", { name: me.member.name })}</span>
      <form method="post" action="/portal/sign-out">
        <button className="btn ghost">{t("action.signOut")}</button>
      </form>
    </section>
  );
}
