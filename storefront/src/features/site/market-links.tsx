"use client";

import { usePathname } from "next/navigation";
import type { MouseEvent } from "react";

export interface MarketChoice {
  segment: string;
  language: string;
  label: string;
}

/** The same page in each market and language: the address keeps all but its first part. */
export function MarketLinks({ choices, current }: { choices: readonly MarketChoice[]; current: string }) {
  const rest = keptPath(usePathname());
  return (
    <ul>
      {choices.map(({ segment, language, label }) => (
        <li key={segment}>
          <a
            href={`/${segment}${rest}`}
            lang={language}
            hrefLang={language}
            aria-current={segment === current ? "true" : undefined}
            onClick={keepQuery}
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Basket, checkout and orders belong to one market: from there the switch leads to the front page. */
function keptPath(pathname: string): string {
  const rest = pathname.replace(/^\/[^/]*/, "");
  return /^\/(basket|checkout|orders)(\/|$)/.test(rest) ? "" : rest;
}

function keepQuery(event: MouseEvent<HTMLAnchorElement>): void {
  if (window.location.pathname.endsWith("/products")) event.currentTarget.search = window.location.search;
}
