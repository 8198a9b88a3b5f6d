import { ApiProblem } from "./problem";

/** What PostgreSQL cannot keep in a text: the null character, and halves of a character (a cut emoji). */
const unstorable = /[\0\p{Surrogate}]/u;

/** The refusal of a body one of whose texts no database row can hold; null when there is none. */
export function unstorableText(value: unknown, path: string[] = []): ApiProblem | null {
  if (typeof value === "string") {
    if (!unstorable.test(value)) return null;
    const field = path.join(".");
    const message = "holds a character that cannot be kept";
    return new ApiProblem("invalid_data", "invalid_fields", `${field || "body"}: ${message}`, [
      { path: field, message, code: "unstorable" },
    ]);
  }
  if (typeof value !== "object" || value === null) return null;
  for (const [key, child] of Object.entries(value)) {
    const problem = unstorableText(child, [...path, key]);
    if (problem) return problem;
  }
  return null;
}
