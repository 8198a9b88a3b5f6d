export interface PurgeQueueOptions {
  /** Sends the tags; throws when they did not arrive. */
  send: (tags: string[]) => Promise<void>;
  /** Told once, when the last try failed. */
  onGivenUp: (tags: string[], error: unknown) => void;
  /** Quiet time before sending, so that a burst of changes is one message. Milliseconds. */
  quietMs: number;
  /** Waits before each further try, milliseconds; as many tries as entries and one more. */
  retryMs: readonly number[];
}

/** The storefront takes so many tags in one message. */
const tagsPerMessage = 50;

/**
 * Gathers the cache tags of pages that are out of date and sends them together. Adding never fails and never waits:
 * a storefront that is down must not stop a change in the shop.
 */
export class PurgeQueue {
  private readonly waiting = new Set<string>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly options: PurgeQueueOptions) {}

  add(tags: readonly string[]): void {
    for (const tag of tags) this.waiting.add(tag);
    if (this.timer || this.waiting.size === 0) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.flush();
    }, this.options.quietMs);
    this.timer.unref();
  }

  /** Sends what waits now. */
  async flush(): Promise<void> {
    const tags = [...this.waiting];
    this.waiting.clear();
    for (let start = 0; start < tags.length; start += tagsPerMessage) {
      await this.deliver(tags.slice(start, start + tagsPerMessage));
    }
  }

  private async deliver(tags: string[]): Promise<void> {
    const waits = [...this.options.retryMs];
    for (;;) {
      try {
        await this.options.send(tags);
        return;
      } catch (error) {
        const wait = waits.shift();
        if (wait === undefined) {
          this.options.onGivenUp(tags, error);
          return;
        }
        await new Promise<void>((resolve) => {
          setTimeout(resolve, wait);
        });
      }
    }
  }
}
