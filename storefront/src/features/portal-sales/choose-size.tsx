"use client";
import { useContext } from "react";
import { FormContext } from "@/ui/form/form-context";
import { PortalIcon } from "@/ui/portal-icon";
import type { Sellable } from "./sellable";

interface ChooseSizeProps {
  offered: readonly Sellable[];
  words: { what: string; other: string };
}

const inSight = 3;

/** First touch: what was sold. The last sold stand in sight, the others one touch away. */
export function ChooseSize({ offered, words }: ChooseSizeProps) {
  const { values, errors } = useContext(FormContext);
  const chosen = values.variant ?? offered[0]?.id;
  const first = offered.slice(0, inSight);
  const others = offered.slice(inSight);
  return (
    <section className="step">
      <h2 id="what">
        <i>1</i>
        {words.what}
      </h2>
      <div className="pick" role="radiogroup" aria-labelledby="what">
        {first.map((one) => (
          <SizeTile key={one.id} one={one} isChosen={one.id === chosen} />
        ))}
      </div>
      {others.length > 0 ? (
        <details className="others" open={others.some(({ id }) => id === chosen)}>
          <summary>{words.other}</summary>
          <div className="pick" role="radiogroup" aria-labelledby="what">
            {others.map((one) => (
              <SizeTile key={one.id} one={one} isChosen={one.id === chosen} />
            ))}
          </div>
        </details>
      ) : null}
      {errors.variant ? <p className="wrong-text">{errors.variant}</p> : null}
    </section>
  );
}

function SizeTile({ one, isChosen }: { one: Sellable; isChosen: boolean }) {
  const id = `size-${one.id}`;
  return (
    <div>
      <input type="radio" name="variant" id={id} value={one.id} defaultChecked={isChosen} />
      <label htmlFor={id}>
        {one.picture ? (
          <img src={one.picture} alt="" width="104" height="116" />
        ) : (
          <i className="noimg">
            <PortalIcon name="jar" />
          </i>
        )}
        <span dir="auto">{one.title}</span>
        <i className="tick">
          <PortalIcon name="tick" />
        </i>
      </label>
    </div>
  );
}
