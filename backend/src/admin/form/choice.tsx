import { Hint, Label } from "@medusajs/ui";
import type { Problem } from "../api/problem";

interface ChoiceProps {
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
  defaultValue?: string;
  problem?: Problem;
}

/** The browser's own list: it works by keyboard and screen reader everywhere, and posts with its form. */
export function Choice({ name, label, options, defaultValue, problem }: ChoiceProps) {
  const wrong = problem?.fields[name];
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={`field-${name}`} size="small" weight="plus">
        {label}
      </Label>
      <select
        id={`field-${name}`}
        name={name}
        defaultValue={defaultValue}
        className="bg-ui-bg-field shadow-borders-base txt-compact-small text-ui-fg-base h-8 rounded-md px-2"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {wrong ? <Hint variant="error">{wrong}</Hint> : null}
    </div>
  );
}
