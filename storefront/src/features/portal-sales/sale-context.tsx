"use client";
import { useContext, type ReactNode } from "react";
import { FormContext } from "@/ui/form/form-context";
import { useTyped } from "@/ui/form/use-typed";
import { typedSale } from "./typed-sale";

interface SaleContextProps {
  prices: Readonly<Record<string, string | null>>;
  currency: string;
  locale: string;
  /** Words of the places, by channel. */
  channels: Readonly<Record<string, string>>;
  today: string;
  initialChannel: string;
  words: {
    today: string;
    change: string;
    /** With # in the place of the price. */
    each: string;
    comma: string;
  };
  children: ReactNode;
}

/** Where, when and for how much: remembered, one line, opened to change it or when something in it is wrong. */
export function SaleContext({
  prices,
  currency,
  locale,
  channels,
  today,
  initialChannel,
  words,
  children,
}: SaleContextProps) {
  const { errors } = useContext(FormContext);
  const [box, typed] = useTyped<HTMLDetailsElement>();
  const values = typed ?? { channel: initialChannel, occurred_on: today };
  const day = values.occurred_on === today ? words.today : values.occurred_on;
  const { each } = typedSale(values, { prices, currency, locale });
  const isWrong = ["channel", "occurred_on", "amount"].some((name) => errors[name]);
  return (
    <details className="ctx" ref={box} open={isWrong || undefined}>
      <summary>
        <span>
          <b>
            {channels[values.channel ?? ""]}
            {words.comma}
            {day}
          </b>
          {each ? <span className="mute num">{words.each.replace("#", each)}</span> : null}
        </span>
        <u>{words.change}</u>
      </summary>
      {children}
    </details>
  );
}
