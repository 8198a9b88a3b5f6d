"use client";

import { useEffect, useState } from "react";
import { useStock } from "./use-stock";

export interface BuyBarTexts {
  label: string;
  add: string;
  quantity: string;
  fewer: string;
  more: string;
  soldOut: string;
  /** "Only 3 left" for each small number, by number. */
  left: readonly string[];
}

interface BuyBarProps {
  form: string;
  productId: string;
  segment: string;
  /** Price in the reader's writing, by variant id. */
  prices: Readonly<Record<string, string>>;
  first: string;
  texts: BuyBarTexts;
}

const MOST_PIECES = 99;

/**
 * Quantity and "Add to basket". Without a script it is a number field and a button of the form above;
 * with one it follows the chosen size, counts by buttons and knows what is in stock.
 */
export function BuyBar({ form, productId, segment, prices, first, texts }: BuyBarProps) {
  const chosen = useChosenVariant(form, first);
  const available = useStock(segment, productId)?.get(chosen);
  const [quantity, setQuantity] = useState(1);
  const most = Math.min(MOST_PIECES, available === undefined || available < 1 ? MOST_PIECES : available);
  const shown = Math.min(quantity, most);
  const isSoldOut = available === 0;
  const price = prices[chosen] ?? "";
  const note = isSoldOut ? texts.soldOut : available === undefined ? undefined : texts.left[available];
  return (
    <section className="bar" aria-label={texts.label}>
      <p className="stock tiny" role="status">
        {note}
      </p>
      <span className="qty">
        <button
          type="button"
          aria-label={texts.fewer}
          onClick={() => setQuantity(Math.max(1, shown - 1))}
          disabled={shown <= 1}
        >
          −
        </button>
        <input
          className="num"
          type="number"
          name="quantity"
          form={form}
          min={1}
          max={most}
          value={shown}
          aria-label={texts.quantity}
          onChange={(event) => setQuantity(Math.max(1, Math.trunc(Number(event.target.value)) || 1))}
        />
        <button
          type="button"
          aria-label={texts.more}
          onClick={() => setQuantity(Math.min(most, shown + 1))}
          disabled={shown >= most}
        >
          +
        </button>
      </span>
      <button className="btn full" form={form} disabled={isSoldOut}>
        {isSoldOut ? (
          texts.soldOut
        ) : (
          <span>
            <span className="nowrap">{texts.add}</span>{" "}
            <bdi className="nowrap num">{shown > 1 ? `${shown} × ${price}` : price}</bdi>
          </span>
        )}
      </button>
    </section>
  );
}

function useChosenVariant(form: string, first: string): string {
  const [chosen, setChosen] = useState(first);
  useEffect(() => {
    const read = () => {
      const element = document.getElementById(form);
      if (!(element instanceof HTMLFormElement)) return;
      const value = new FormData(element).get("variant_id");
      if (typeof value === "string") setChosen(value);
    };
    // A browser may have kept an earlier choice when it came back to the page.
    read();
    document.addEventListener("change", read);
    return () => document.removeEventListener("change", read);
  }, [form]);
  return chosen;
}
