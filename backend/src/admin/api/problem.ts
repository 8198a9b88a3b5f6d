import { FetchError } from "@medusajs/js-sdk";

/** What a form shows of a refusal: one message and, by field path, what is wrong with each field. */
export interface Problem {
  message: string;
  fields: Readonly<Record<string, string>>;
}

/**
 * Reads our error body `{ message, fields? }` off a failed call. The client throws it away but for the
 * message, in which our backend also lists the fields as "path: what; path: what".
 */
export function problemOf(error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof FetchError) || error.status !== 400) return { message, fields: {} };
  const pairs = message.split("; ").flatMap((part) => {
    const at = part.indexOf(": ");
    return at > 0 && /^[\w.]+$/.test(part.slice(0, at)) ? [[part.slice(0, at), part.slice(at + 2)]] : [];
  });
  return { message, fields: Object.fromEntries(pairs) as Record<string, string> };
}
