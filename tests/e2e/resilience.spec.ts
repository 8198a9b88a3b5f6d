import { expect, test } from "@playwright/test";
import { portalSessionTexts, shopTexts, translator } from "@cluster-market/messages";
import { Checkout } from "../support/checkout";
import { whileBackendIsFrozen } from "../support/frozen-backend";
import { phone } from "../support/screen";
import { Shop } from "../support/shop";

test.use({ viewport: phone, locale: "en-GH" });

test("warm catalogue pages are there while the backend answers nothing", async ({ page }) => {
  test.skip(process.platform !== "linux", "finds the backend's process by /proc");
  const shop = new Shop(page, "en-gh");
  const warm = ["", "/products/ayekoo-dried-mango", "/groups/ayekoo", "/clusters/shai-hills"];
  for (const path of warm) await shop.visit(path);
  await whileBackendIsFrozen(async () => {
    for (const path of warm) {
      const response = await page.goto(`/en-gh${path}`, { waitUntil: "commit" });
      expect(response?.status(), path).toBe(200);
    }
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
});

test("a page that does not exist answers 404 and says so in the reader's language", async ({ page }) => {
  const response = await page.goto("/fr-tn/products/there-is-no-such-thing");
  expect(response?.status()).toBe(404);
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
});

test("a form posted from another site is refused", async ({ request }) => {
  const response = await request.post("/en-gh/basket/add", {
    headers: { origin: "https://elsewhere.example" },
    form: { variant_id: "variant_x", quantity: "1" },
    maxRedirects: 0,
  });
  expect(response.status()).toBe(403);
});

test("a basket of another country is kept, and pointed at instead of mixed", async ({ page }) => {
  const ghana = new Shop(page, "en-gh");
  await ghana.visitProduct("manya-mango-and-ginger");
  await ghana.addShownProduct(1);

  const tunisia = new Checkout(page, "fr-tn");
  await tunisia.openBasket();
  await expect(page.getByText(tunisia.t("basket.empty"))).toBeVisible();
  await page.getByRole("link", { name: tunisia.t("basket.otherMarketGo") }).click();
  await expect(page).toHaveURL(/\/en-gh\/basket$/);
  await expect(new Checkout(page, "en-gh").parcel("Manya")).toContainText("Mango & ginger");
});

test("a product that is sold out says so and cannot be put into the basket", async ({ page }) => {
  const shop = new Shop(page, "en-gh");
  await shop.visitProduct("ayekoo-mango-jam");
  await expect(shop.buyBar.getByRole("button", { name: shop.product("buy.soldOut") })).toBeDisabled();
});

test("a wrong address keeps what was typed and names each field to correct", async ({ page }) => {
  const shop = new Shop(page, "en-gh");
  const checkout = new Checkout(page, "en-gh");
  await shop.visitProduct("manya-pineapple-rings");
  await shop.addShownProduct(1);
  await checkout.openBasket();
  await checkout.begin();
  const name = "<b>Ama</b> 😀 'or 1=1";
  await page.getByLabel(checkout.t("address.name"), { exact: true }).fill(name);
  await page.getByLabel(checkout.t("address.phone"), { exact: true }).fill("12");
  await page.getByRole("button", { name: checkout.t("address.save") }).click();
  await expect(page.getByText(checkout.t("invalid.summary"))).toBeVisible();
  await expect(page.getByLabel(checkout.t("address.name"), { exact: true })).toHaveValue(name);
  await expect(page.getByLabel(checkout.t("address.phone"), { exact: true })).toHaveAttribute(
    "aria-invalid",
    "true",
  );
});

test("an invitation nobody made says that the link does not work", async ({ page }) => {
  const t = translator(portalSessionTexts, "en");
  await page.goto("/portal/invitation/0000000000000000000000000000000000000000000");
  await expect(page.getByRole("heading", { name: t("invitation.unusable") })).toBeVisible();
  await expect(page.getByText(t("invitation.unknown"))).toBeVisible();
});

test("a wrong password is refused without saying what was wrong", async ({ page }) => {
  const t = translator(portalSessionTexts, "en");
  await page.goto("/portal/sign-in");
  await page.getByLabel(t("signIn.identifier"), { exact: true }).fill("+233240000999");
  await page.getByLabel(t("signIn.password"), { exact: true }).fill("not the password");
  await page.getByRole("button", { name: t("signIn.submit"), exact: true }).click();
  await expect(page.getByText(t("signIn.wrong"))).toBeVisible();
  await expect(page.getByLabel(t("signIn.identifier"), { exact: true })).toHaveValue("+233240000999");
});

test("the portal without a session leads to the sign-in page", async ({ page }) => {
  await page.goto("/portal/orders");
  await expect(page).toHaveURL(/\/portal\/sign-in/);
});

test("the shop's head works without a script: language and country are links", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone });
  const page = await context.newPage();
  const t = translator(shopTexts, "en");
  await page.goto("/en-gh");
  await page.locator("details.menu summary").click();
  await expect(page.getByRole("heading", { name: t("switch.title") }).first()).toBeVisible();
  await page.locator('details.menu a[href^="/ar-tn"]').click();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await context.close();
});
