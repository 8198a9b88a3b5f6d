/** Reads text fields off a submitted form. */
export function readForm(form: HTMLFormElement): {
  text: (name: string) => string;
  numberOrNull: (name: string) => number | null;
  dateOrNull: (name: string) => string | null;
  ticked: (name: string) => boolean;
  tickedValues: (name: string) => string[];
} {
  const data = new FormData(form);
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  return {
    text,
    numberOrNull: (name) => (text(name) === "" ? null : Number(text(name))),
    dateOrNull: (name) => text(name) || null,
    ticked: (name) => data.has(name),
    tickedValues: (name) => data.getAll(name).filter((value) => typeof value === "string"),
  };
}
