import { expect, it } from "vitest";
import { askByMail } from "./ask-by-mail";

it("keeps every character of subject and body inside its own part of the address", () => {
  const address = askByMail({ to: "shop@example.test", subject: "A & B?", body: "x\ny&cc=z" });
  expect(address).toBe("mailto:shop@example.test?subject=A%20%26%20B%3F&body=x%0D%0Ay%26cc%3Dz");
});
