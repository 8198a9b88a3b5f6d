"use client";
import { useState } from "react";
import { Field } from "./field";

interface PasswordFieldProps {
  label: string;
  hint?: string;
  showLabel: string;
  autoComplete: "current-password" | "new-password";
}

/** A password that may be shown while it is typed; without JavaScript it stays hidden. */
export function PasswordField({ showLabel, ...field }: PasswordFieldProps) {
  const [isShown, setShown] = useState(false);
  return (
    <Field {...field} name="password" type={isShown ? "text" : "password"} dir="ltr" maxLength={128}>
      <label className="check needs-script">
        <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.target.checked)} />
        {showLabel}
      </label>
    </Field>
  );
}
