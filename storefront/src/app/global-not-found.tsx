import { shopTexts } from "@cluster-market/messages";
import "@/styles/fonts.css";
import "@/styles/tokens.css";
import "@/styles/base.css";
import "@/styles/button.css";

const languages = [
  { segment: "en-gh", language: "en", direction: "ltr" },
  { segment: "fr-tn", language: "fr", direction: "ltr" },
  { segment: "ar-tn", language: "ar", direction: "rtl" },
] as const;

/** An address outside every market: its reader's language is unknown, so it speaks all three. */
export default function GlobalNotFound() {
  return (
    <html lang="en">
      <head>
        <title>Cluster Market</title>
      </head>
      <body>
        <main className="wrap">
          {languages.map(({ segment, language, direction }) => (
            <section className="notice" key={segment} lang={language} dir={direction}>
              <h1>{shopTexts["notFound.title"][language]}</h1>
              <a className="btn" href={`/${segment}`}>
                {shopTexts["home.back"][language]}
              </a>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
