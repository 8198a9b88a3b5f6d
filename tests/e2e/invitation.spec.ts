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
