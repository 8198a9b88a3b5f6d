/** Of a parsed change, the fields that the body held: what was left out stays as it is, not at a default. */
export function onlyGiven<Changes extends object>(changes: Changes, body: unknown): Changes {
  const given = typeof body === "object" && body !== null ? body : {};
  return Object.fromEntries(Object.entries(changes).filter(([field]) => field in given)) as Changes;
}
