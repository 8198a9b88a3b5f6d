"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";

/** The number beside the basket, fetched after the page has loaded: a cached page knows no reader. */
export function BasketCount({ country }: { country: string }) {
  const [count, setCount] = useState(0);
  // The head stays while a form leads to the next page: the number is asked for again there.
  const path = usePathname();
  useEffect(() => {
    const controller = new AbortController();
    fetch(`/api/basket-count?country=${country}`, { signal: controller.signal })
      .then((response) => response.json())
      .then((answer: { count?: unknown }) => {
        if (typeof answer.count === "number") setCount(answer.count);
      })
      // Without network the basket simply shows no number.
      .catch(() => undefined);
    return () => controller.abort();
  }, [country, path]);
  if (count === 0) return null;
  return <span className="count">{count}</span>;
}
