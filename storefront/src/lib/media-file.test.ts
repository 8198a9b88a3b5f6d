import { describe, expect, it } from "vitest";
import { candidateNames, parseMediaName } from "./media-file";

describe("names of published pictures", () => {
  it.each([
    "../../etc/passwd",
    "..%2fx.svg",
    ".env",
    "a/b.svg",
    "page.html",
    "x.js",
    "",
    "a.svg.html",
    "-a.svg",
  ])("refuses %s", (name) => {
    expect(parseMediaName(name)).toBeNull();
  });

  it("tries the width asked for before the picture itself, and only widths we make", () => {
    const name = parseMediaName("0a1b2c.webp");
    expect(name).not.toBeNull();
    if (!name) return;
    expect(candidateNames(name, "360")).toEqual(["0a1b2c-360.webp", "0a1b2c.webp"]);
    expect(candidateNames(name, "9999")).toEqual(["0a1b2c.webp"]);
    expect(candidateNames(name, null)).toEqual(["0a1b2c.webp"]);
  });
});
