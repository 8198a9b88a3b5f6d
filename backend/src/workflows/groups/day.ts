/** The instant that a date column keeps for a calendar day: midnight UTC. */
export function day(date: string): Date;
export function day(date: string | null): Date | null;
export function day(date: string | null): Date | null {
  return date === null ? null : new Date(`${date}T00:00:00Z`);
}

/** The calendar day "YYYY-MM-DD" that a date column keeps. */
export function dayText(instant: Date | string): string;
export function dayText(instant: Date | string | null): string | null;
export function dayText(instant: Date | string | null): string | null {
  return instant === null ? null : new Date(instant).toISOString().slice(0, 10);
}
