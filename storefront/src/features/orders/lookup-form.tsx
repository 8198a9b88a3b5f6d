"use client";

import { useActionState } from "react";

export interface LookupState {
  number: string;
  contact: string;
  problem: "not_found" | "too_many" | "failed" | null;
}

interface LookupFormProps {
  action: (state: LookupState, form: FormData) => Promise<LookupState>;
  words: Readonly<Record<"number" | "contact" | "find" | "not_found" | "too_many" | "failed", string>>;
}

/** Number and contact; what was typed stays when nothing was found. */
export function LookupForm({ action, words }: LookupFormProps) {
  const [state, submit, pending] = useActionState(action, { number: "", contact: "", problem: null });
  return (
    <form action={submit}>
      {state.problem && (
        <p className="problem" role="alert">
          {words[state.problem]}
        </p>
      )}
      <div className="fields">
        {(["number", "contact"] as const).map((name) => (
          <div className="field" key={name}>
            <label htmlFor={name}>{words[name]}</label>
            <input id={name} name={name} defaultValue={state[name]} required maxLength={254} dir="ltr" />
          </div>
        ))}
      </div>
      <button className="btn full" disabled={pending}>
        {words.find}
      </button>
    </form>
  );
}
