const written = /^--?(?:-)?as-of=(.+)$|^as-of=(.+)$/;

/**
 * The day the demonstration is written for: `as-of=YYYY-MM-DD` among the arguments, else the environment's,
 * else today by this machine's calendar.
 * @throws Error when it is no day of the calendar.
 */
export function asOfDate(args: readonly string[], fromEnvironment: string | undefined, now: Date): string {
  const matched = args.map((argument) => written.exec(argument)).find((match) => match !== null);
  const text = matched?.[1] ?? matched?.[2] ?? fromEnvironment ?? localDay(now);
  const day = new Date(`${text}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(text) ||
    Number.isNaN(day.getTime()) ||
    !day.toISOString().startsWith(text)
  ) {
    throw new Error(`as-of "${text}" is no day: write it as year-month-day, for example as-of=2026-11-24`);
  }
  return text;
}

function localDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
