"use client";

import { useEffect, useState } from "react";

interface Stock {
  stock: { variant_id: string; available: number }[];
}

/** What can be bought now, by variant; undefined until it is known, or when it cannot be asked. */
export function useStock(segment: string, productId: string): ReadonlyMap<string, number> | undefined {
  const [stock, setStock] = useState<ReadonlyMap<string, number>>();
  useEffect(() => {
    const controller = new AbortController();
    fetch(`/api/stock?market=${segment}&product_ids=${productId}`, { signal: controller.signal })
      .then(async (response) => {
        if (!response.ok) return;
        const answer = (await response.json()) as Stock;
        setStock(new Map(answer.stock.map((one) => [one.variant_id, one.available])));
      })
      // Unknown stock stops nobody: the basket checks again.
      .catch(() => undefined);
    return () => controller.abort();
  }, [segment, productId]);
  return stock;
}
