/** What a form knows after it was sent: everything typed, and what is wrong with it, in the reader's language. */
export interface FormState {
  /** By field name. */
  values: Readonly<Record<string, string>>;
  /** By field name. */
  errors: Readonly<Record<string, string>>;
  /** About the form as a whole; null when nothing was refused. */
  message: string | null;
  /** Where to go to put it right, opened beside the form so that the form stays. */
  help: { href: string; label: string } | null;
  /** Keys of repeated groups of fields, in order; null in a form without any. */
  rows: readonly string[] | null;
}

export const untouchedForm: FormState = { values: {}, errors: {}, message: null, help: null, rows: null };

/** Takes the earlier state and what was typed; redirects when it succeeded. */
export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/** Every typed text of a form by field name; files and React's own fields are left out. */
export function typedValues(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of form.entries()) {
    if (typeof value === "string" && !name.startsWith("$ACTION")) values[name] = value;
  }
  return values;
}
