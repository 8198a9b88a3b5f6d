"use client";
import { useContext } from "react";
import { FormContext } from "@/ui/form/form-context";
import { useTyped } from "@/ui/form/use-typed";

const counts = ["1", "2", "3", "5", "10"] as const;

/** Second touch: how many. "…" opens a field for any other number; without a script the field is always there. */
export function ChooseCount({ words }: { words: { many: string; other: string } }) {
  const { values, errors } = useContext(FormContext);
  const [section, typed] = useTyped<HTMLElement>();
  const chosen = values.quantity ?? "1";
  const isOther = typed === null || typed.quantity === "other";
  return (
    <section className="step" ref={section}>
      <h2 id="many">
        <i>2</i>
        {words.many}
      </h2>
      <div className="how num" role="radiogroup" aria-labelledby="many">
        {counts.map((count) => (
          <div key={count}>
            <input
              type="radio"
              name="quantity"
              id={`count-${count}`}
              value={count}
              defaultChecked={chosen === count}
            />
            <label htmlFor={`count-${count}`}>{count}</label>
          </div>
        ))}
        <div>
          <input
            type="radio"
            name="quantity"
            id="count-other"
            value="other"
            defaultChecked={chosen === "other"}
          />
          <label htmlFor="count-other" aria-label={words.other}>
            …
          </label>
        </div>
      </div>
      <div className="field free-number" hidden={!isOther}>
        <label htmlFor="other">{words.other}</label>
        <input
          id="other"
          name="other"
          inputMode="numeric"
          autoComplete="off"
          dir="ltr"
          maxLength={7}
          defaultValue={values.other ?? ""}
        />
      </div>
      {errors.quantity ? <p className="wrong-text">{errors.quantity}</p> : null}
    </section>
  );
}
