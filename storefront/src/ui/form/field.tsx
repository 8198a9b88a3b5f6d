"use client";
import { useId, type HTMLAttributes, type ReactNode } from "react";
import { useField } from "./form-context";

interface FieldProps {
  label: string;
  name: string;
  hint?: string;
  initial?: string;
  type?: "text" | "password" | "date" | "tel";
  inputMode?: HTMLAttributes<HTMLInputElement>["inputMode"];
  autoComplete?: string;
  maxLength?: number;
  /** Several lines. */
  rows?: number;
  max?: string;
  min?: string;
  dir?: "ltr" | "auto";
  lang?: string;
  /** Given, the field is a list to choose from. */
  options?: readonly { value: string; label: string; lang?: string }[];
  onChange?: (value: string) => void;
  children?: ReactNode;
}

/** One labelled field with its hint and its error beside it; keeps what was typed. */
export function Field({
  label,
  name,
  hint,
  initial = "",
  rows,
  options,
  onChange,
  children,
  ...input
}: FieldProps) {
  const id = useId();
  const { value, error } = useField(name, initial);
  const described =
    [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ") || undefined;
  const shared = {
    id,
    name,
    defaultValue: value,
    "aria-describedby": described,
    "aria-invalid": error ? true : undefined,
    onChange: onChange ? (event: { target: { value: string } }) => onChange(event.target.value) : undefined,
  };
  return (
    <div className={error ? "field wrong" : "field"}>
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {options ? (
        // A list forgets its default when the server's answer arrives: the key makes it anew.
        <select {...shared} key={value}>
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </select>
      ) : rows ? (
        <textarea {...shared} rows={rows} maxLength={input.maxLength} dir={input.dir ?? "auto"} />
      ) : (
        <input {...shared} type="text" {...input} dir={input.dir ?? "auto"} />
      )}
      {children}
      {error ? (
        <p className="wrong-text" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </div>
  );
}
