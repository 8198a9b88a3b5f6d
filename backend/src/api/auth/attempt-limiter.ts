export interface AttemptLimit {
  attempts: number;
  windowMs: number;
}

interface Count {
  attempts: number;
  resetsAt: number;
}

/** Keys kept at most; the oldest go first, so that a flood of names cannot fill the memory. */
const maximumKeys = 10_000;

/**
 * Counts attempts by key in fixed windows, in this process's memory: with several servers each counts for itself.
 * Times are milliseconds; the clock is an argument.
 */
export class AttemptLimiter {
  private readonly counts = new Map<string, Count>();

  constructor(private readonly limit: AttemptLimit) {}

  /** Counts one attempt; answers false when the key has had its number in this window. */
  take(key: string, now: number): boolean {
    const known = this.counts.get(key);
    const count =
      known && known.resetsAt > now ? known : { attempts: 0, resetsAt: now + this.limit.windowMs };
    if (count.attempts >= this.limit.attempts) return false;
    count.attempts += 1;
    this.counts.delete(key);
    this.counts.set(key, count);
    if (this.counts.size > maximumKeys) {
      const [oldest] = this.counts.keys();
      if (oldest !== undefined) this.counts.delete(oldest);
    }
    return true;
  }

  /** Forgets a key, after a success. */
  forget(key: string): void {
    this.counts.delete(key);
  }
}
