import { describe, expect, it, vi } from "vitest";
import { PurgeQueue } from "./purge-queue";

function queue(send: (tags: string[]) => Promise<void>) {
  const onGivenUp = vi.fn();
  return { onGivenUp, queue: new PurgeQueue({ send, onGivenUp, quietMs: 5, retryMs: [1, 1] }) };
}

describe("PurgeQueue", () => {
  it("sends a burst of changes as one message, each tag once", async () => {
    const send = vi.fn(() => Promise.resolve());
    const { queue: tags } = queue(send);
    tags.add(["product:a", "catalogue"]);
    tags.add(["product:b", "catalogue"]);
    await vi.waitFor(() => {
      expect(send).toHaveBeenCalledTimes(1);
    });
    expect(send).toHaveBeenCalledWith(["product:a", "catalogue", "product:b"]);
  });
  it("tries again while the storefront is away", async () => {
    let tries = 0;
    const { queue: tags, onGivenUp } = queue(() => {
      tries += 1;
      return tries < 3 ? Promise.reject(new Error("down")) : Promise.resolve();
    });
    tags.add(["catalogue"]);
    await tags.flush();
    expect(tries).toBe(3);
    expect(onGivenUp).not.toHaveBeenCalled();
  });
  it("gives up without failing the change, and says so once", async () => {
    const { queue: tags, onGivenUp } = queue(() => Promise.reject(new Error("down")));
    tags.add(["catalogue"]);
    await expect(tags.flush()).resolves.toBeUndefined();
    expect(onGivenUp).toHaveBeenCalledTimes(1);
  });
  it("never puts more tags into a message than the storefront takes", async () => {
    const send = vi.fn((tags: string[]) => Promise.resolve(void tags));
    const { queue: tags } = queue(send);
    tags.add(Array.from({ length: 120 }, (_, index) => `product:${String(index)}`));
    await tags.flush();
    expect(send.mock.calls.map(([sent]) => sent.length)).toEqual([50, 50, 20]);
  });
});
