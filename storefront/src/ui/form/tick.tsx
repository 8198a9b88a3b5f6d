"use client";
import { useContext } from "react";
import { FormContext } from "./form-context";

interface TickProps {
  label: string;
  name: string;
  initial: boolean;
}

/** A box to tick, worth "yes"; a form that was sent keeps it as it was left. */
export function Tick({ label, name, initial }: TickProps) {
  const { values } = useContext(FormContext);
  const wasSent = Object.keys(values).length > 0;
  return (
    <label className="check">
      <input
        type="checkbox"
        name={name}
        value="yes"
        defaultChecked={wasSent ? values[name] === "yes" : initial}
      />
      {label}
    </label>
  );
}
