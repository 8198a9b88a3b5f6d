"use client";
import { useContext, useState } from "react";
import { Field } from "@/ui/form/field";
import { FormContext } from "@/ui/form/form-context";
import { changedRows, sizeField } from "./product-form-values";

interface SizeRowsProps {
  words: {
    /** With # in the place of the number. */
    size: string;
    title: string;
    titleHint: string;
    weight: string;
    price: string;
    /** Null where the home currency is the euro itself. */
    priceEur: string | null;
    pieces: string;
    add: string;
    remove: string;
  };
}

/** The sizes of a product. One more or less is a submit that gives the form back; with a script it needs no network. */
export function SizeRows({ words }: SizeRowsProps) {
  const { rows: answered, values } = useContext(FormContext);
  const [held, setHeld] = useState<{ from: typeof answered; rows: readonly string[] } | null>(null);
  // What the server answered last goes before what was changed here before that.
  const rows = held && held.from === answered ? held.rows : (answered ?? ["0"]);

  function change(intent: string): void {
    setHeld({ from: answered, rows: changedRows(rows, intent) ?? rows });
  }

  return (
    <>
      <ol className="sizes">
        {rows.map((row, index) => {
          const isKnown = Boolean(values[sizeField("variant", row)]);
          return (
            <li key={row}>
              <h3>{words.size.replace("#", String(index + 1))}</h3>
              <input type="hidden" name="row" value={row} />
              {isKnown ? (
                <input
                  type="hidden"
                  name={sizeField("variant", row)}
                  value={values[sizeField("variant", row)]}
                />
              ) : null}
              <Field
                label={words.title}
                hint={words.titleHint}
                name={sizeField("title", row)}
                maxLength={60}
              />
              <div className="two">
                <Field
                  label={words.weight}
                  name={sizeField("weight", row)}
                  inputMode="numeric"
                  dir="ltr"
                  maxLength={9}
                />
                <Field
                  label={words.price}
                  name={sizeField("price", row)}
                  inputMode="decimal"
                  dir="ltr"
                  maxLength={14}
                />
              </div>
              {words.priceEur ? (
                <Field
                  label={words.priceEur}
                  name={sizeField("price_eur", row)}
                  inputMode="decimal"
                  dir="ltr"
                  maxLength={14}
                />
              ) : null}
              {isKnown ? null : (
                <Field
                  label={words.pieces}
                  name={sizeField("stock", row)}
                  initial="0"
                  inputMode="numeric"
                  dir="ltr"
                  maxLength={9}
                />
              )}
              {rows.length > 1 ? (
                <RowButton intent={`remove_size:${row}`} label={words.remove} onPress={change} />
              ) : null}
            </li>
          );
        })}
      </ol>
      {rows.length < 10 ? <RowButton intent="add_size" label={words.add} onPress={change} /> : null}
    </>
  );
}

interface RowButtonProps {
  intent: string;
  label: string;
  onPress: (intent: string) => void;
}

function RowButton({ intent, label, onPress }: RowButtonProps) {
  return (
    <button
      className="btn ghost full tall"
      type="submit"
      name="intent"
      value={intent}
      onClick={(event) => {
        event.preventDefault();
        onPress(intent);
      }}
    >
      {label}
    </button>
  );
}
