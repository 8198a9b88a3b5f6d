import { portalSessionTexts, translator, type Language } from "@cluster-market/messages";
import { Field } from "@/ui/form/field";
import { KeptForm } from "@/ui/form/kept-form";
import { PasswordField } from "@/ui/form/password-field";
import { signIn } from "./actions";

/** Phone or e-mail and password; a wrong one keeps what was typed. */
export function SignInForm({ language, returnTo }: { language: Language; returnTo: string }) {
  const t = translator(portalSessionTexts, language);
  return (
    <KeptForm action={signIn} className="psec">
      <input type="hidden" name="return_to" value={returnTo} />
      <Field
        label={t("signIn.identifier")}
        name="identifier"
        autoComplete="username"
        inputMode="email"
        dir="ltr"
        maxLength={254}
      />
      <PasswordField
        label={t("signIn.password")}
        showLabel={t("signIn.show")}
        autoComplete="current-password"
      />
      <button className="big deep" type="submit">
        {t("signIn.submit")}
      </button>
      <p className="hint after">{t("signIn.forgotten")}</p>
    </KeptForm>
  );
}
