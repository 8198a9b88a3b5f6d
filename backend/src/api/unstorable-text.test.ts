import { describe, expect, it } from "vitest";
import { unstorableText } from "./unstorable-text";

describe("unstorable text", () => {
  it("names the field that holds a null character or half an emoji", () => {
    expect(unstorableText({ variants: [{ title: "a\0b" }] })?.body.fields?.[0]?.path).toBe(
      "variants.0.title",
    );
    expect(unstorableText({ name: "🌶️".slice(0, 1) })?.body.code).toBe("invalid_fields");
  });
  it("lets whole emoji, Arabic, marks of direction and HTML through", () => {
    expect(unstorableText({ name: "🌶️ هريسة \u202b <b>'; drop table--" })).toBeNull();
  });
});
