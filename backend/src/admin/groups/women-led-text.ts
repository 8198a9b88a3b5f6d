/** Key of the word for a derived women-led value; null means that no verified register decides it. */
export function womenLedText(value: boolean | null): "answer.yes" | "answer.no" | "answer.unknown" {
  if (value === null) return "answer.unknown";
  return value ? "answer.yes" : "answer.no";
}
