import { describe, expect, it } from "vitest";
import { listingHandle, slugOf } from "./listing-handle";

describe("listing handle", () => {
  it("makes an address of a French, an Ewe and an Arabic name", () => {
    expect(slugOf("Harissa à l’huile d’œillette")).toBe("harissa-a-l-huile-d-oeillette");
    expect(slugOf("Agbeli kaklɔ")).toBe("agbeli-kaklo");
    expect(slugOf("هريسة تقليدية")).toBe("hrisa-tqlidia");
  });
  it("falls back to a short id when the name has no letters", () => {
    expect(listingHandle("hope", "🌶️🌶️", new Set(), "k3f9")).toBe("hope-k3f9");
  });
  it("counts up while the handle is taken", () => {
    expect(listingHandle("hope", "Mango", new Set(["hope-mango", "hope-mango-2"]), "x")).toBe("hope-mango-3");
  });
});
