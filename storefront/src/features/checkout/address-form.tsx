"use client";

import { useActionState } from "react";
import type { AddressField } from "./read-address";

export interface AddressState {
  values: Readonly<Record<AddressField, string>>;
  wrong: readonly AddressField[];
  /** True when the shop could not be reached: nothing was saved. */
  failed: boolean;
}

export interface AddressWords {
  labels: Readonly<Record<AddressField, string>>;
  hints: Readonly<Partial<Record<AddressField, string>>>;
  /** What to do about each wrong field. */
  mend: Readonly<Record<AddressField, string>>;
  summary: string;
  failed: string;
  choose: string;
  save: string;
}

interface AddressFormProps {
  action: (state: AddressState, form: FormData) => Promise<AddressState>;
  start: AddressState;
  words: AddressWords;
  regions: readonly { value: string; label: string }[];
}

const fields: readonly { name: AddressField; type: "text" | "tel" | "email"; fill: string; max: number }[] = [
  { name: "name", type: "text", fill: "name", max: 120 },
  { name: "phone", type: "tel", fill: "tel", max: 30 },
  { name: "email", type: "email", fill: "email", max: 254 },
  { name: "province", type: "text", fill: "address-level1", max: 120 },
  { name: "city", type: "text", fill: "address-level2", max: 120 },
  { name: "address_1", type: "text", fill: "street-address", max: 250 },
  { name: "address_2", type: "text", fill: "address-line2", max: 250 },
];

/** The address, in one column. A refused form comes back as it was typed, also without a script. */
export function AddressForm({ action, start, words, regions }: AddressFormProps) {
  const [state, submit, pending] = useActionState(action, start);
  return (
    <form action={submit} noValidate>
      {state.wrong.length > 0 && (
        <p className="problem" role="alert">
          {words.summary}
        </p>
      )}
      {state.failed && (
        <p className="problem" role="alert">
          {words.failed}
        </p>
      )}
      <div className="fields">
        {fields.map(({ name, type, fill, max }) => {
          const wrong = state.wrong.includes(name);
          const common = {
            id: name,
            name,
            defaultValue: state.values[name],
            autoComplete: fill,
            "aria-invalid": wrong || undefined,
            "aria-describedby": `${name}-note`,
          };
          return (
            <div className="field" key={name}>
              <label htmlFor={name}>{words.labels[name]}</label>
              {name === "province" ? (
                <select {...common} key={state.values.province}>
                  <option value="">{words.choose}</option>
                  {regions.map((region) => (
                    <option key={region.value} value={region.value}>
                      {region.label}
                    </option>
                  ))}
                </select>
              ) : (
                <input {...common} type={type} maxLength={max} dir={type === "text" ? "auto" : "ltr"} />
              )}
              <p id={`${name}-note`} className={wrong ? "wrong" : "hint"}>
                {wrong ? words.mend[name] : words.hints[name]}
              </p>
            </div>
          );
        })}
      </div>
      <button className="btn full" disabled={pending}>
        {words.save}
      </button>
    </form>
  );
}
