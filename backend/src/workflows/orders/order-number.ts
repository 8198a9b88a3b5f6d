/** The number a buyer reads and types: "CM-0042" for Medusa's display id 42. */
export function orderNumber(displayId: number): string {
  return `CM-${String(displayId).padStart(4, "0")}`;
}

/** The display id in what a buyer typed ("CM-0042", "cm 42", "#42"), or null when it is no order number. */
export function displayIdOf(number: string): number | null {
  const match = /^(?:cm)?[\s#-]*(\d{1,9})$/i.exec(number.trim());
  return match?.[1] ? Number(match[1]) : null;
}
