import { expect, test, type Page } from "@playwright/test";
import { Portal } from "../support/portal";
import { expectNoSidewaysScroll, laptop, phone } from "../support/screen";
import { Staff } from "../support/staff";

// One story: the link that staff make is the one the member opens.
test.describe.configure({ mode: "serial" });

let desk: Page;
let staff: Staff;
let link = "";
const identifier = `+23324${String(Date.now()).slice(-7)}`;

test.beforeAll(async ({ browser }) => {
  desk = await browser.newPage({ viewport: laptop, locale: "en-GB" });
  staff = new Staff(desk);
  await staff.signIn();
});
test.afterAll(async () => {
  await desk.close();
});

async function openGroup(name: string): Promise<void> {
  await staff.open("/producer-groups");
  await desk.getByRole("link", { name, exact: true }).click();
  await expect(desk.getByRole("heading", { name: staff.t("members.title") })).toBeVisible();
}

test("staff invite a member by a link to copy into a chat", async () => {
  await openGroup("Ningo Sun");
  await desk.locator('input[name="name"]').fill("Dede Sample");
  await desk.locator('input[name="identifier"]').fill(identifier);
  await desk.getByRole("button", { name: staff.t("invite.send") }).click();
  const shown = desk.getByTestId("invitation-link");
  await expect(shown).toContainText("/portal/invitation/");
  link = await shown.innerText();
});

test("the member opens the link on a phone, sets a password and is in", async ({ browser }) => {
  const page = await browser.newPage({ viewport: phone, locale: "en-GH" });
  const portal = new Portal(page, "en");
  await page.goto(link);
  await expect(
    page.getByRole("heading", { name: portal.t("invitation.title", { name: "Dede Sample" }) }),
  ).toBeVisible();
  await expect(page.getByText("Ningo Sun").first()).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.getByLabel(portal.t("invitation.password"), { exact: true }).fill("short");
  await portal.press(portal.t("invitation.submit"));
  await expect(page.getByText(portal.t("error.fields"))).toBeVisible();
  await page.getByLabel(portal.t("invitation.password"), { exact: true }).fill("three plain words");
  await portal.press(portal.t("invitation.submit"));
  await expect(page).toHaveURL(/\/portal$/);
  await expect(page.getByText(portal.t("today.signedInAs", { name: "Dede Sample" }))).toBeVisible();
  await page.close();
});

test("a link that was used says so and leads to the sign-in page", async ({ browser }) => {
  const page = await browser.newPage({ viewport: phone, locale: "en-GH" });
  const portal = new Portal(page, "en");
  await page.goto(link);
  await expect(page.getByText(portal.t("invitation.used"))).toBeVisible();
  await page.getByRole("link", { name: portal.t("signIn.title") }).click();
  await portal.signIn({ identifier, password: "three plain words" });
  await page.close();
});

test("staff suspend a product with a reason, the group reads it and buyers no longer find the product", async ({
  browser,
}) => {
  const reason = "The label names no best-before date.";
  const { products } = (await staff.read("/admin/products?q=coconut&fields=id,handle,title&limit=20")) as {
    products: { id: string; handle: string; title: string }[];
  };
  const product = products.find(({ handle }) => handle.startsWith("ningo"));
  expect(product).toBeDefined();
  if (!product) return;
  const page = await browser.newPage({ viewport: phone, locale: "en-GH" });
  expect((await page.goto(`/en-gh/products/${product.handle}`))?.status()).toBe(200);

  await staff.open(`/products/${product.id}`);
  await desk.getByRole("button", { name: staff.t("listing.suspend") }).click();
  await desk.getByRole("dialog").locator('textarea[name="reason"]').fill(reason);
  await desk
    .getByRole("dialog")
    .getByRole("button", { name: staff.t("listing.suspend") })
    .click();
  await expect(desk.getByText(staff.t("listing.suspended", { reason }))).toBeVisible();

  await expect(async () => {
    expect((await page.goto(`/en-gh/products/${product.handle}`))?.status()).toBe(404);
  }).toPass({ timeout: 60_000 });

  const portal = new Portal(page, "en");
  await portal.signIn({ identifier, password: "three plain words" });
  await page.goto(`/portal/products/${product.id}`);
  await expect(page.getByText(portal.t("product.suspendedReason", { reason }))).toBeVisible();
  await expect(page.getByRole("button", { name: portal.t("product.publish") })).toHaveCount(0);

  await desk.getByRole("button", { name: staff.t("listing.restore") }).click();
  await expect(desk.getByRole("button", { name: staff.t("listing.suspend") })).toBeVisible();
  await page.reload();
  await portal.press(portal.t("product.publish"));
  await expect(page.getByText(portal.t("product.published"))).toBeVisible();
  await page.close();
});
