import { Hint, Input, Label, Textarea } from "@medusajs/ui";
import type { Problem } from "../api/problem";

interface FieldProps {
  name: string;
  label: string;
  hint?: string;
  problem?: Problem;
  defaultValue?: string | number | null;
  type?: "text" | "number" | "date";
  required?: boolean;
  rows?: number;
  dir?: "auto";
}

/** A labelled input with its hint and, after a refusal, what is wrong with it. */
export function Field({ name, label, hint, problem, rows, defaultValue, required, ...input }: FieldProps) {
  const wrong = problem?.fields[name];
  const described = wrong ?? hint;
  const common = {
    id: `field-${name}`,
    name,
    defaultValue: defaultValue ?? "",
    // Medusa paints a required empty field red before anything was typed; the backend says what is missing.
    "aria-required": required,
    "aria-invalid": wrong ? true : undefined,
    "aria-describedby": described ? `hint-${name}` : undefined,
  };
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={common.id} size="small" weight="plus">
        {label}
      </Label>
      {rows ? <Textarea {...common} rows={rows} dir="auto" /> : <Input {...common} {...input} dir="auto" />}
      {described ? (
        <Hint id={`hint-${name}`} variant={wrong ? "error" : "info"}>
          {described}
        </Hint>
      ) : null}
    </div>
  );
}
