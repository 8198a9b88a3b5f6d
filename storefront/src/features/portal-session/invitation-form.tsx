import type { InvitationView } from "@cluster-market/contracts";
import { portalSessionTexts, translator, type Language } from "@cluster-market/messages";
import { KeptForm } from "@/ui/form/kept-form";
import { PasswordField } from "@/ui/form/password-field";
import { acceptInvitation } from "./actions";

interface InvitationFormProps {
  invitation: InvitationView["invitation"];
  token: string;
  language: Language;
  /** Last day of the link, written out. */
  until: string;
}

/** Who is invited to which group, and the one thing to do: choose a password, or give the one she has. */
export function InvitationForm({ invitation, token, language, until }: InvitationFormProps) {
  const t = translator(portalSessionTexts, language);
  return (
    <KeptForm action={acceptInvitation} className="psec">
      <dl className="pairs">
        <div>
          <dt>{t("invitation.group")}</dt>
          <dd>{invitation.group_name}</dd>
        </div>
        <div>
          <dt>{t("invitation.identifier")}</dt>
          <dd>
            <bdi dir="ltr">{invitation.identifier}</bdi>
          </dd>
        </div>
      </dl>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="language" value={language} />
      {/* Lets the phone's keeper of passwords note what for. */}
      <input type="hidden" name="username" autoComplete="username" value={invitation.identifier} />
      {invitation.has_account ? (
        <>
          <input type="hidden" name="has_account" value="yes" />
          <PasswordField
            label={t("signIn.password")}
            hint={t("invitation.existing")}
            showLabel={t("signIn.show")}
            autoComplete="current-password"
          />
        </>
      ) : (
        <PasswordField
          label={t("invitation.password")}
          hint={t("invitation.rule")}
          showLabel={t("signIn.show")}
          autoComplete="new-password"
        />
      )}
      <button className="big" type="submit">
        {t(invitation.has_account ? "signIn.submit" : "invitation.submit")}
      </button>
      <p className="hint after">{t("invitation.until", { date: until })}</p>
    </KeptForm>
  );
}
