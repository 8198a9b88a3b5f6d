import { expect, it } from "vitest";
import { isPhone } from "./phone";
import { readAddress } from "./read-address";

function form(values: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.set(name, value);
  return data;
}

const good = {
  name: "Ama Mensah",
  phone: "024 123 4567",
  province: "Greater Accra",
  city: "Dodowa",
  address_1: "Behind the market",
};

it("takes an address without e-mail, as many people give it", () => {
  expect(readAddress(form(good), "gh")).toMatchObject({ wrong: [], address: { email: "", city: "Dodowa" } });
});

it("names each wrong field and keeps what was typed", () => {
  const typed = readAddress(form({ ...good, phone: "12", email: "not mail", province: "Atlantis" }), "gh");
  expect([...typed.wrong].sort()).toEqual(["email", "phone", "province"]);
  expect(typed.values.province).toBe("Atlantis");
  expect(typed.address).toBeNull();
});

it("refuses an empty form and over-long text field by field", () => {
  expect(readAddress(new FormData(), "tn").wrong).toContain("name");
  expect(readAddress(form({ ...good, address_1: "x".repeat(300) }), "gh").wrong).toEqual(["address_1"]);
});

it.each([
  ["0241234567", "gh", true],
  ["+233 24 123 4567", "tn", true],
  ["20 123 456", "tn", true],
  ["20 123 456", "gh", false],
  ["hello", "gh", false],
  ["+0", "tn", false],
])("phone number %s in %s: %s", (number, country, expected) => {
  expect(isPhone(number, country)).toBe(expected);
});
