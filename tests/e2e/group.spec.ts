import { expect, test, type Page } from "@playwright/test";
import { Checkout } from "../support/checkout";
import { demoLogin } from "../support/demo-logins";
import { photograph } from "../support/photograph";
import { Portal } from "../support/portal";
import { expectNoSidewaysScroll, phone } from "../support/screen";
import { Shop } from "../support/shop";

test.use({ viewport: phone, locale: "en-GH" });
// One story, told in its order: what a test leaves behind the next one needs.
test.describe.configure({ mode: "serial" });

const product = {
  name: `Mango vinegar ${Date.now().toString(36)}`,
  description: "Peels and cores, left to turn sour for forty days. Sharp, golden, good on beans.",
  category: "spreads",
  size: "Bottle 250 ml",
  grams: "250",
  price: "36.00",
  pieces: "12",
  ingredients: "mango 98 %, sugar",
  allergens: "none",
  storage: "Keep cool and closed.",
  photo: photograph(900, 1125, [214, 150, 40]),
};
const productName = product.name;

let page: Page;
let portal: Portal;
let orderNumber = "";

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage({ viewport: phone, locale: "en-GH" });
  portal = new Portal(page, "en");
});
test.afterAll(async () => {
  await page.close();
});

test("a member signs in by phone number and sees what today asks for", async () => {
  await portal.signIn(demoLogin("Ayekoo, manager"));
  await expect(page.getByRole("heading", { name: portal.t("today.todo") })).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test("she lists a product with a photograph and sees it as buyers will", async () => {
  await page.goto("/portal/products");
  await page.getByRole("link", { name: portal.t("products.new") }).click();
  await portal.typeProduct(product);
  await expectNoSidewaysScroll(page);
  await portal.press(portal.t("product.save"));
  await expect(page.getByText(portal.t("product.saved"), { exact: true })).toBeVisible();
  await page.getByRole("link", { name: portal.t("product.preview") }).click();
  await expect(page.getByText(portal.t("product.previewNote"))).toBeVisible();
  await expect(page.getByRole("heading", { name: productName })).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test("she publishes it and buyers see it within seconds, also on pages that were kept", async ({
  browser,
}) => {
  const visitor = await browser.newPage({ viewport: phone });
  const link = visitor.getByRole("link", { name: productName, exact: true });
  await visitor.goto("/en-gh/groups/ayekoo");
  await expect(link).toHaveCount(0);
  await portal.press(portal.t("product.publish"));
  await expect(page.getByText(portal.t("product.published"))).toBeVisible();
  await expect(async () => {
    await visitor.goto("/en-gh/groups/ayekoo");
    await expect(link).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await visitor.close();
});

test("a buyer orders it together with another group's product", async ({ browser }) => {
  const buyer = await browser.newPage({ viewport: phone, locale: "en-GH" });
  const shop = new Shop(buyer, "en-gh");
  const checkout = new Checkout(buyer, "en-gh");
  await shop.visit("/groups/ayekoo");
  await buyer.getByRole("link", { name: productName, exact: true }).click();
  await expect(buyer.getByRole("heading", { level: 1, name: productName })).toBeVisible();
  await shop.addShownProduct(1);
  await shop.visitProduct("manya-pineapple-rings");
  await shop.addShownProduct(2);
  await checkout.openBasket();
  orderNumber = await checkout.walk(
    {
      name: "Yaw Sample",
      phone: "024 555 0456",
      email: "yaw@buyers.test",
      province: "Eastern",
      city: "Koforidua",
      street: "Old Estate, by the water tank",
    },
    "cash_on_delivery",
  );
  expect(orderNumber).toMatch(/^CM-\d+$/);
  await buyer.close();
});

test("she sees her own part of the order and nothing of the other group's", async () => {
  await page.goto("/portal/orders");
  await page.getByRole("link", { name: new RegExp(orderNumber) }).click();
  await expect(page.getByRole("main")).toContainText(productName);
  await expect(page.getByRole("main")).toContainText("Yaw Sample");
  await expect(page.getByRole("main")).not.toContainText("Pineapple");
  await expectNoSidewaysScroll(page);
});

test("she packs it, sends it and notes the cash at the door", async () => {
  await portal.confirm(portal.t("order.pack"), portal.t("order.yes"));
  await expect(page.getByRole("main")).toContainText(portal.t("order.packedAt", { when: "" }).trim());
  await portal.press(portal.t("order.ship"));
  await expect(page.getByRole("main")).toContainText(portal.t("order.sentAt", { when: "" }).trim());
  await portal.confirm(portal.t("order.deliver"), portal.t("order.yes"));
  await expect(page.getByRole("main")).toContainText(portal.t("order.deliveredAt", { when: "" }).trim());
});

test("the delivered order stands in her list of sales", async () => {
  await expect(async () => {
    await page.goto("/portal/sales");
    await expect(page.locator(".entries li", { hasText: productName })).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 90_000 });
});

test("she corrects the stock after counting", async () => {
  await page.goto("/portal/stock");
  const line = page.locator(".stockline", { hasText: productName });
  await expect(line.getByRole("textbox")).toHaveValue("11");
  await line.getByRole("textbox").fill("9");
  await line
    .getByRole("button", { name: portal.t("action.save") })
    .filter({ visible: true })
    .last()
    .click();
  await expect(line.getByText(portal.t("stock.saved", { count: 9 }))).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test("she writes down a sale at the market in three touches and takes it back", async () => {
  await page.goto("/portal/sales/new");
  await expectNoSidewaysScroll(page);
  await page.locator(".pick input").first().click();
  await page.locator("#count-2").click();
  await page.locator("section.save button").click();
  await expect(page.getByRole("heading", { name: portal.t("sale.saved") })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("2 ×");
  await page.getByRole("button", { name: portal.t("sale.undo") }).click();
  await expect(page.getByText(portal.t("sales.done.reversed"))).toBeVisible();
  await expect(page.locator(".entries li.gone").first()).toContainText(portal.t("sales.reversed"));
  await expect(page.locator(".entries").getByText(portal.t("sales.reversal")).first()).toBeVisible();
});

test("she declares that nothing was sold at fairs this month, and can take that back", async () => {
  await page.goto("/portal/sales");
  const fair = page.locator(".reports li", { hasText: portal.t("channel.fair") });
  await fair.getByRole("button", { name: portal.t("sales.declareNothing") }).click();
  await expect(fair).toContainText(portal.t("sales.nothingSold"));
  await fair.getByRole("button", { name: portal.t("sales.takeBackNothing") }).click();
  await expect(fair).toContainText(portal.t("sales.notReported"));
});

test("without a network the portal says that nothing is saved and keeps the form", async () => {
  await page.goto("/portal/sales/new");
  await page.locator("#count-3").click();
  await page.context().setOffline(true);
  await expect(page.getByText(portal.t("network.offline"))).toBeVisible();
  await page.locator("section.save button").click();
  await expect(page.getByText(portal.t("network.notSaved"))).toBeVisible();
  await expect(page.locator("#count-3")).toBeChecked();
  await page.context().setOffline(false);
});

test("a file that is no picture is refused in words and the form keeps what was typed", async () => {
  await page.goto("/portal/products/new");
  await page.getByLabel(portal.t("product.name"), { exact: true }).fill("Half typed");
  await portal.addPhoto({
    name: "photo.jpg",
    mimeType: "image/jpeg",
    buffer: Buffer.from("no picture at all"),
  });
  await expect(page.getByText(portal.t("photo.notPicture"))).toBeVisible();
  await expect(page.getByLabel(portal.t("product.name"), { exact: true })).toHaveValue("Half typed");
  await portal.press(portal.t("product.save"));
  await expect(page.getByText(portal.t("error.fields"))).toBeVisible();
  await expect(page.getByLabel(portal.t("product.name"), { exact: true })).toHaveValue("Half typed");
});
