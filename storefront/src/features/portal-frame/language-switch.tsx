import { commonTexts, portalTexts, translator, type Language } from "@cluster-market/messages";

const choices: readonly { language: Language; sign: string }[] = [
  { language: "en", sign: "EN" },
  { language: "fr", sign: "FR" },
  { language: "ar", sign: "ع" },
];

/** The three languages as buttons of a plain form, since the whole page changes. `path` is the page to stay on. */
export function LanguageSwitch({ language, path }: { language: Language; path: string }) {
  const t = translator({ ...commonTexts, ...portalTexts }, language);
  return (
    <form className="lang" method="post" action="/portal/language" aria-label={t("portal.language")}>
      <input type="hidden" name="return_to" value={path} />
      {choices.map((choice) => (
        <button
          key={choice.language}
          name="language"
          value={choice.language}
          lang={choice.language}
          className={choice.language === "ar" ? "sys" : undefined}
          aria-pressed={choice.language === language}
          aria-label={t(`language.${choice.language}`)}
        >
          {choice.sign}
        </button>
      ))}
    </form>
  );
}
