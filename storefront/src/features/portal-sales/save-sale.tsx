"use client";
import { useTyped } from "@/ui/form/use-typed";
import { PortalIcon } from "@/ui/portal-icon";
import { typedSale } from "./typed-sale";

interface SaveSaleProps {
  prices: Readonly<Record<string, string | null>>;
  currency: string;
  locale: string;
  words: { save: string; note: string; pieces: string; comma: string };
}

/** Third touch, under the thumb: says what will be written down. */
export function SaveSale({ prices, currency, locale, words }: SaveSaleProps) {
  const [section, typed] = useTyped<HTMLElement>();
  const sale = typed ? typedSale(typed, { prices, currency, locale }) : null;
  return (
    <section className="save" ref={section}>
      <button className="big" type="submit">
        <i className="num">3</i>
        <span>
          {words.save}
          {sale?.quantity && sale.sum ? (
            <small className="num">
              {words.pieces.replace("#", String(sale.quantity))}
              {words.comma}
              <bdi>{sale.sum}</bdi>
            </small>
          ) : null}
        </span>
        <PortalIcon name="tick" />
      </button>
      <p>{words.note}</p>
    </section>
  );
}
