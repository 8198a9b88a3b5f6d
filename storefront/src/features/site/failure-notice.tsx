"use client";

import { shopTexts } from "@cluster-market/messages";
import { findMarketSegment } from "@/lib/market-segment";

/** What a reader sees when a page could not be made: what is safe, and how to try again. */
export function FailureNotice({ segment }: { segment: string }) {
  const language = findMarketSegment(segment)?.language ?? "en";
  return (
    <main id="main" className="wrap notice">
      <h1>{shopTexts["error.title"][language]}</h1>
      <p>{shopTexts["error.text"][language]}</p>
      <a className="btn" href="">
        {shopTexts["error.again"][language]}
      </a>
      <a className="more" href={`/${segment}`}>
        {shopTexts["home.back"][language]}
      </a>
    </main>
  );
}
