import { expect, test } from "@playwright/test";
import { Checkout } from "../support/checkout";
import { messagesTo } from "../support/outbox";
import { phone } from "../support/screen";
import { Shop } from "../support/shop";

test.use({ viewport: phone, locale: "fr-TN", javaScriptEnabled: false });

test("with JavaScript off a buyer orders by bank transfer and reads the reference to write on it", async ({
  page,
}) => {
  const shop = new Shop(page, "fr-tn");
  const checkout = new Checkout(page, "fr-tn");
  await shop.visit("/products");
  await page.getByRole("link", { name: "Harissa à l’ail", exact: true }).click();
  await shop.addButton.click();
  await checkout.openBasket();
  await expect(checkout.parcel("El Fejr")).toContainText("Harissa à l’ail");

  await checkout.begin();
  await page.getByRole("button", { name: checkout.t("address.save") }).click();
  await expect(page.getByText(checkout.t("invalid.summary"))).toBeVisible();

  await checkout.giveAddress({
    name: "Amine Essai",
    phone: "+216 21 555 321",
    email: "amine@buyers.test",
    province: "Sousse",
    city: "Hammam Sousse",
    street: "12 rue des Jasmins, face à la pharmacie",
  });
  await checkout.chooseDelivery();
  await checkout.choosePayment("bank_transfer");
  const number = await checkout.place();

  const reference = page.getByText(checkout.t("order.transfer.reference"), { exact: true });
  await expect(reference).toBeVisible();
  await expect(page.getByRole("main")).toContainText("Mehras Distribution Démonstration SARL");
  await expect
    .poll(async () =>
      (await messagesTo("amine@buyers.test")).some(({ content }) => content.text.includes(number)),
    )
    .toBe(true);
});
