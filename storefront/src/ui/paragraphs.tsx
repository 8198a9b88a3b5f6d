import { Localized } from "./localized";

interface ParagraphsProps {
  text: string;
  language: string;
  pageLanguage: string;
}

/** A longer text; an empty line in it begins a new paragraph. */
export function Paragraphs({ text, language, pageLanguage }: ParagraphsProps) {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph) => (
      <p key={paragraph}>
        <Localized text={paragraph} language={language} pageLanguage={pageLanguage} />
      </p>
    ));
}
