interface LocalizedProps {
  text: string;
  /** Language the text is really in. */
  language: string;
  /** Language of the page round it. */
  pageLanguage: string;
}

/** A text that may be in another language than its page: then it carries its own language and direction. */
export function Localized({ text, language, pageLanguage }: LocalizedProps) {
  if (language === pageLanguage) return text;
  return (
    <span lang={language} dir={language === "ar" ? "rtl" : "ltr"}>
      {text}
    </span>
  );
}
