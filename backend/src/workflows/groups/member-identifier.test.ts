import { describe, expect, it } from "vitest";
import { memberIdentifier } from "./member-identifier";

describe("memberIdentifier", () => {
  it("takes a number as it is typed at home", () => {
    expect(memberIdentifier("20 123 456", "tn")).toBe("+21620123456");
    expect(memberIdentifier("024 412 3456", "gh")).toBe("+233244123456");
  });
  it("takes a number of another country with its code", () => {
    expect(memberIdentifier("+216 20 123 456", "gh")).toBe("+21620123456");
  });
  it("writes an e-mail in lower case", () => {
    expect(memberIdentifier(" Ama@Example.ORG ", "gh")).toBe("ama@example.org");
  });
  it("refuses what is neither", () => {
    for (const typed of ["123", "Ama", "a@b", "@", "🌶🌶🌶", "+233 1"]) {
      expect(memberIdentifier(typed, "gh"), typed).toBeNull();
    }
  });
});
