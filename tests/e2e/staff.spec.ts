import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import {
  adminOrderSlicesAnswerSchema,
  impactGroupsAnswerSchema,
  type AdminOrderSlices,
} from "@cluster-market/contracts";
import { Checkout } from "../support/checkout";
import { demoLogin } from "../support/demo-logins";
import { environment } from "../support/environment";
import { Portal } from "../support/portal";
import { laptop, phone } from "../support/screen";
import { Shop } from "../support/shop";
import { Staff } from "../support/staff";

test.use({ viewport: laptop, locale: "en-GB" });
test.describe.configure({ mode: "serial" });

let page: Page;
let staff: Staff;
/** The order whose transfer the first test confirms. */
let orderId = "";

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage({ viewport: laptop, locale: "en-GB" });
  staff = new Staff(page);
  await staff.signIn();
});
test.afterAll(async () => {
  await page.close();
});

/** The last day of the month before this one, which is the last month that counts as complete. */
function lastDayOfLastMonth(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 0)).toISOString().slice(0, 10);
}

async function slicesOf(orderId: string): Promise<AdminOrderSlices> {
  return adminOrderSlicesAnswerSchema.parse(await staff.read(`/admin/orders/${orderId}/slices`));
}

test("a transfer that staff saw is confirmed once, and only then is the order a sale in the ledger", async ({
  browser,
}) => {
  const buyer = await browser.newPage({ viewport: phone, locale: "en-GH" });
  const shop = new Shop(buyer, "en-gh");
  const checkout = new Checkout(buyer, "en-gh");
  await shop.visitProduct("manya-pineapple-and-chilli");
  await shop.addShownProduct(1);
  await checkout.openBasket();
  const number = await checkout.walk(
    {
      name: "Akosua Transfer",
      phone: "024 555 0789",
      email: "akosua@buyers.test",
      province: "Ashanti",
      city: "Kumasi",
      street: "Adum, opposite the library",
    },
    "bank_transfer",
  );

  const displayId = Number(number.slice("CM-".length));
  const { orders } = (await staff.read("/admin/orders?fields=id,display_id&order=-display_id&limit=20")) as {
    orders: { id: string; display_id: number }[];
  };
  orderId = orders.find((order) => order.display_id === displayId)?.id ?? "";
  expect((await slicesOf(orderId)).slices.flatMap(({ ledger }) => ledger)).toEqual([]);

  await staff.open(`/orders/${orderId}`);
  const confirm = new RegExp(`^${staff.t("order.confirm", { amount: "" }).trim()}`);
  await page.getByRole("button", { name: confirm }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: confirm }).click();
  await expect(page.getByText(staff.t("order.transfer.confirmed"))).toBeVisible();
  const again = `${environment.backendUrl}/admin/orders/${orderId}/confirm-transfer`;
  expect((await staff.request.post(again, { data: {}, maxRetries: 2 })).status()).toBe(409);

  await expect
    .poll(async () => (await slicesOf(orderId)).slices.map(({ ledger }) => ledger.length > 0))
    .toEqual([true]);
  const [slice] = (await slicesOf(orderId)).slices;
  const goods = slice?.ledger.filter(({ component }) => component === "goods") ?? [];
  expect(goods.map(({ source_line }) => source_line)).toEqual(
    slice?.lines.map(({ line_item_id }) => line_item_id),
  );

  await page.reload();
  const entries = staff.t("order.ledger", { count: slice?.ledger.length ?? 0 });
  await page.locator("summary", { hasText: entries }).click();
  await expect(page.getByText(/goods Pineapple & chilli/)).toBeVisible();

  await buyer.reload();
  await expect(buyer.getByText(checkout.t("order.transfer.confirmed"))).toBeVisible();
  await buyer.close();
});

test("the Impact page shows every group, calls the figure a change, and says how it was computed", async () => {
  await staff.open("/impact");
  const answer = impactGroupsAnswerSchema.parse(await staff.read("/admin/impact/groups?language=en"));
  expect(answer.groups.length).toBeGreaterThanOrEqual(5);
  await expect(page.getByRole("heading", { name: staff.t("impact.title") })).toBeVisible();
  await expect(page.getByText(staff.t("impact.lead"))).toBeVisible();
  await expect(page.getByText(staff.t("impact.index.demonstration")).first()).toBeVisible();
  for (const { group } of answer.groups) {
    await expect(page.getByRole("row").filter({ hasText: group.name }).first()).toBeVisible();
  }
  await expect(page.getByText(staff.t("impact.how.1"))).toBeVisible();
});

test("a figure opens to the ledger entries it is made of", async () => {
  const row = page.getByRole("row").filter({ hasText: "Ayekoo" }).first();
  await row
    .getByRole("button", { name: staff.t("impact.open") })
    .first()
    .click();
  const drawer = page.getByRole("dialog");
  await expect(drawer.getByRole("heading", { name: `${staff.t("impact.entries")}: Ayekoo` })).toBeVisible();
  await expect.poll(() => drawer.getByRole("row").count()).toBeGreaterThan(12);
  await page.keyboard.press("Escape");
  await expect(drawer).toBeHidden();
});

test("the order confirmed just now is found behind this month's figure and opens down to its line", async () => {
  const row = page.getByRole("row").filter({ hasText: "Manya" }).first();
  await row
    .locator("p, div")
    .filter({ hasText: staff.t("impact.soFar") })
    .last()
    .getByRole("button", { name: staff.t("impact.open") })
    .click();
  const entry = page.getByRole("dialog").locator(`tr:has(a[href$="/orders/${orderId}"])`);
  await expect(entry).toContainText("Pineapple & chilli");
  await entry.getByRole("link", { name: staff.t("impact.entry.order") }).click();
  await expect(page).toHaveURL(new RegExp(`/orders/${orderId}$`));
  await expect(page.getByText(/1 × Pineapple & chilli/)).toBeVisible();
});

test("a sale that a group wrote down last month is found behind that month's bar", async ({ browser }) => {
  const day = lastDayOfLastMonth();
  // Told from every other sale by its amount.
  const amount = ((Date.now() % 90_000) / 100 + 100).toFixed(2);
  const member = await browser.newPage({ viewport: phone, locale: "en-GH" });
  const portal = new Portal(member, "en");
  await portal.signIn(demoLogin("Ayekoo, manager"));
  await member.goto("/portal/sales/new");
  await member.locator(".pick input").first().click();
  await member.locator("details.ctx summary").click();
  await member.getByLabel(portal.t("sale.when"), { exact: true }).fill(day);
  await member.getByLabel(portal.t("sale.amount", { currency: "GHS" }), { exact: true }).fill(amount);
  await member.locator("section.save button").click();
  await expect(member.getByRole("heading", { name: portal.t("sale.saved") })).toBeVisible();
  await member.close();

  await staff.open("/impact");
  const row = page.getByRole("row").filter({ hasText: "Ayekoo" }).first();
  await row.locator(`a[href="#${day.slice(0, 7)}"]`).click();
  const entry = page.getByRole("dialog").getByRole("row").filter({ hasText: amount });
  await expect(entry).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("the table downloads as CSV with a line for each group", async () => {
  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: staff.t("impact.csv") }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  const text = await readFile(await download.path(), "utf8");
  const [head, ...lines] = text
    .replace(/^\uFEFF/, "")
    .trim()
    .split("\n");
  expect(head).toMatch(/^group,cluster,/);
  const { groups } = impactGroupsAnswerSchema.parse(await staff.read("/admin/impact/groups?language=en"));
  expect(lines.map((line) => line.split(",")[0])).toEqual(groups.map(({ group }) => group.name));
});
