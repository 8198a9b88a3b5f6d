import { describe, expect, it } from "vitest";
import { AttemptLimiter } from "./attempt-limiter";

describe("attempt limiter", () => {
  it("lets through as many attempts as it was told, then none until the window ends", () => {
    const limiter = new AttemptLimiter({ attempts: 2, windowMs: 1000 });
    expect([limiter.take("a", 0), limiter.take("a", 1), limiter.take("a", 999)]).toEqual([true, true, false]);
    expect(limiter.take("a", 1000)).toBe(true);
  });
  it("counts each key by itself and forgets one after a success", () => {
    const limiter = new AttemptLimiter({ attempts: 1, windowMs: 1000 });
    expect([limiter.take("a", 0), limiter.take("b", 0)]).toEqual([true, true]);
    limiter.forget("a");
    expect([limiter.take("a", 1), limiter.take("b", 1)]).toEqual([true, false]);
  });
  it("does not grow without bound under a flood of names", () => {
    const limiter = new AttemptLimiter({ attempts: 1, windowMs: 1000 });
    for (let index = 0; index < 20_000; index += 1) limiter.take(String(index), 0);
    expect(limiter.take("0", 1)).toBe(true);
    expect(limiter.take("19999", 1)).toBe(false);
  });
});
