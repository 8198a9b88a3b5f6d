import { expect, test } from "@playwright/test";
import { Checkout, type Buyer } from "../support/checkout";
import { messagesTo } from "../support/outbox";
import { expectNoSidewaysScroll, laptop, phone } from "../support/screen";
import { Shop } from "../support/shop";

const efua: Buyer = {
  name: "Efua Test",
  phone: "024 555 0123",
  email: "efua@buyers.test",
  province: "Greater Accra",
  city: "Tema",
  street: "Community 4, behind the post office",
};

test.describe("a buyer in Ghana on a phone", () => {
  test.use({ viewport: phone, locale: "en-GH" });

  test("buys from two groups in one order, pays at the door, gets a mail and finds the order again", async ({
    page,
  }) => {
    const shop = new Shop(page, "en-gh");
    const checkout = new Checkout(page, "en-gh");

    await test.step("browses from the home page to a product", async () => {
      await shop.visit("");
      await expect(page.getByRole("heading", { level: 1, name: shop.catalogue("home.title") })).toBeVisible();
      await expectNoSidewaysScroll(page);
      await shop.visit("/products");
      await page.getByRole("link", { name: "Dried mango", exact: true }).click();
      await expect(page).toHaveURL(/\/en-gh\/products\/ayekoo-dried-mango$/);
      await expect(page.getByRole("heading", { level: 1, name: "Dried mango" })).toBeVisible();
      await expect(
        page.getByText(shop.product("madeBy", { group: "Ayekoo", place: "Dodowa" })),
      ).toBeVisible();
      await expectNoSidewaysScroll(page);
    });

    await test.step("fills one basket from two groups", async () => {
      await shop.addShownProduct(1);
      await shop.visitProduct("manya-pineapple-rings");
      await shop.addShownProduct(2);
      await checkout.openBasket();
      await expect(checkout.parcel("Ayekoo")).toContainText("Dried mango");
      await expect(checkout.parcel("Manya")).toContainText("Pineapple rings");
      await expectNoSidewaysScroll(page);
    });

    const number = await checkout.walk(efua, "cash_on_delivery");
    await expect(checkout.parcel("Ayekoo")).toContainText(checkout.t("order.status.placed"));
    await expect(checkout.parcel("Manya")).toContainText("Pineapple rings");
    await expectNoSidewaysScroll(page);

    await test.step("finds the confirmation in the post", async () => {
      await expect
        .poll(async () => (await messagesTo(efua.email)).map(({ template }) => template))
        .toContain("order-placed");
      const mail = (await messagesTo(efua.email)).find(({ content }) => content.text.includes(number));
      expect(mail?.content.text).toContain("Dried mango");
      expect(mail?.content.text).toContain("Pineapple rings");
    });

    await test.step("finds the order again by number and phone", async () => {
      await page.goto("/en-gh/orders");
      await page.getByLabel(checkout.t("lookup.number")).fill(number);
      await page.getByLabel(checkout.t("lookup.contact")).fill(efua.phone);
      await page.getByRole("button", { name: checkout.t("lookup.find"), exact: true }).click();
      await expect(
        page.getByRole("heading", { level: 1, name: checkout.t("order.title", { number }) }),
      ).toBeVisible();
    });

    await test.step("is told nothing when the contact is another one", async () => {
      await page.goto("/en-gh/orders");
      await page.getByLabel(checkout.t("lookup.number")).fill(number);
      await page.getByLabel(checkout.t("lookup.contact")).fill("somebody@else.test");
      await page.getByRole("button", { name: checkout.t("lookup.find"), exact: true }).click();
      await expect(page.getByText(checkout.t("lookup.not_found"))).toBeVisible();
      await expect(page.getByLabel(checkout.t("lookup.number"))).toHaveValue(number);
    });
  });

  test("finds a product by searching and narrows the shelf to women-led groups", async ({ page }) => {
    const shop = new Shop(page, "en-gh");
    await shop.visit("/products?q=mangoes");
    await expect(page.getByRole("link", { name: "Dried mango", exact: true })).toBeVisible();
    await expect(page.getByRole("link", { name: "Pineapple rings", exact: true })).toHaveCount(0);
    await shop.visit("/products?women_led=true");
    await expect(page.getByRole("link", { name: "Pineapple rings", exact: true })).toBeVisible();
    await expectNoSidewaysScroll(page);
  });
});

test.describe("a buyer in Ghana at a laptop", () => {
  test.use({ viewport: laptop, locale: "en-GH" });

  test("orders at 1280 pixels without pushing a page sideways", async ({ page }) => {
    const shop = new Shop(page, "en-gh");
    const checkout = new Checkout(page, "en-gh");
    await shop.visit("");
    await expectNoSidewaysScroll(page);
    await shop.visitProduct("ayekoo-mango-and-pineapple");
    await expectNoSidewaysScroll(page);
    await shop.addShownProduct(1);
    await checkout.openBasket();
    await expectNoSidewaysScroll(page);
    const number = await checkout.walk({ ...efua, email: "kofi@buyers.test" }, "cash_on_delivery");
    expect(number).toMatch(/^CM-\d+$/);
    await expectNoSidewaysScroll(page);
  });
});

test.describe("a buyer in Tunisia who reads Arabic, on a phone", () => {
  test.use({ viewport: phone, locale: "ar-TN" });

  test("orders from right to left, at dinar prices with three decimals", async ({ page }) => {
    const shop = new Shop(page, "ar-tn");
    const checkout = new Checkout(page, "ar-tn");
    await shop.visit("");
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await expect(page.locator("html")).toHaveAttribute("lang", "ar");
    await expectNoSidewaysScroll(page);

    await shop.visitProduct("el-fejr-sun-dried-harissa");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("هريسة بالفلفل المجفف في الشمس");
    await expect(shop.buyBar).toContainText("14,500");
    await expectNoSidewaysScroll(page);
    await shop.addShownProduct(1);

    await checkout.openBasket();
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await expectNoSidewaysScroll(page);
    await checkout.begin();
    await expectNoSidewaysScroll(page);
    await checkout.giveAddress({
      name: "ليلى التجربة",
      phone: "20 555 123",
      email: "leila@buyers.test",
      province: "Tunis",
      city: "المرسى",
      street: "نهج الياسمين، قرب المدرسة",
    });
    await checkout.chooseDelivery();
    await checkout.choosePayment("cash_on_delivery");
    await expectNoSidewaysScroll(page);
    const number = await checkout.place();
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await expectNoSidewaysScroll(page);
    await expect
      .poll(async () =>
        (await messagesTo("leila@buyers.test")).some(({ content }) => content.text.includes(number)),
      )
      .toBe(true);
  });
});

test.describe("a buyer in France", () => {
  test.use({ viewport: phone, locale: "fr-FR" });

  test("sees prices in euro and a mail link instead of a basket", async ({ page }) => {
    const shop = new Shop(page, "fr-fr");
    await shop.visitProduct("ayekoo-dried-mango");
    await expect(page.getByRole("main")).toContainText(/4,90\s*€/);
    const ask = shop.buyBar.getByRole("link", { name: shop.product("ask") });
    await expect(ask).toHaveAttribute("href", /^mailto:france@demo\.clustermarket\.test\?/);
    await expect(shop.addButton).toHaveCount(0);
    await expect(page.getByRole("banner").locator('a[href$="/basket"]')).toHaveCount(0);
    await expectNoSidewaysScroll(page);
  });
});
