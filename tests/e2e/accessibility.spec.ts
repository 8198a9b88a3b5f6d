import { test } from "@playwright/test";
import { expectAccessible } from "../support/accessible";
import { Checkout } from "../support/checkout";
import { demoLogin } from "../support/demo-logins";
import { Portal } from "../support/portal";
import { phone } from "../support/screen";
import { Shop } from "../support/shop";

test.use({ viewport: phone });

const readers = [
  {
    language: "en",
    locale: "en-GH",
    segment: "en-gh",
    product: "manya-pineapple-rings",
    member: "Manya, manager",
  },
  {
    language: "ar",
    locale: "ar-TN",
    segment: "ar-tn",
    product: "el-fejr-mild-harissa",
    member: "El Fejr, manager",
  },
] as const;

for (const { language, locale, segment, product, member } of readers) {
  test.describe(`in ${language}`, () => {
    test.use({ locale });
    test(`shop, basket and checkout in ${language} hold nothing that keeps people out`, async ({ page }) => {
      const shop = new Shop(page, segment);
      const checkout = new Checkout(page, segment);
      await shop.visit("");
      await expectAccessible(page);
      await shop.visit("/products");
      await expectAccessible(page);
      await shop.visitProduct(product);
      await expectAccessible(page);
      await shop.addShownProduct(1);
      await checkout.openBasket();
      await expectAccessible(page);
      await checkout.begin();
      await expectAccessible(page);
    });

    test(`the portal in ${language} holds nothing that keeps people out`, async ({ page }) => {
      const portal = new Portal(page, language);
      await page.goto("/portal/sign-in");
      await expectAccessible(page);
      await portal.signIn(demoLogin(member));
      await expectAccessible(page);
      await page.goto("/portal/sales/new");
      await expectAccessible(page);
    });
  });
}
