"use client";

import { failureTexts } from "@cluster-market/messages/failure";
import { findMarketSegment } from "@/lib/market-segment";

/** What a reader sees when a page could not be made: what is safe, and how to try again. */
export function FailureNotice({ segment }: { segment: string }) {
  const language = findMarketSegment(segment)?.language ?? "en";
  return (
    <main id="main" className="wrap notice">
      <h1>{failureTexts.title[language]}</h1>
      <p>{failureTexts.text[language]}</p>
      <a className="btn" href="">
        {failureTexts.again[language]}
      </a>
      <a className="more" href={`/${segment}`}>
        {failureTexts.back[language]}
      </a>
    </main>
  );
}
