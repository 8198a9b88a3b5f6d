import { expect, type Page } from "@playwright/test";
import { checkoutTexts, translator } from "@cluster-market/messages";
import { languageOf, type Segment } from "./shop";

export interface Buyer {
  name: string;
  phone: string;
  email: string;
  /** As it is stored: the Latin name of a region or governorate. */
  province: string;
  city: string;
  street: string;
}

export type PaymentMethod = "cash_on_delivery" | "bank_transfer";

/** The words before the total on the button that orders. */
const beforeTotal = (text: string) => text.split("0")[0]?.trim() ?? text;

/** Basket, the four pages of checkout, and the order afterwards. Nothing here needs a script. */
export class Checkout {
  readonly t;

  constructor(
    readonly page: Page,
    readonly segment: Segment,
  ) {
    this.t = translator(checkoutTexts, languageOf(segment));
  }

  async openBasket(): Promise<void> {
    await this.page.goto(`/${this.segment}/basket`);
    await expect(this.page.getByRole("heading", { level: 1, name: this.t("basket.title") })).toBeVisible();
  }

  /** One group's part of basket or order. */
  parcel(group: string) {
    return this.page.getByRole("region", { name: group, exact: true });
  }

  async begin(): Promise<void> {
    await this.page
      .getByRole("link", { name: beforeTotal(this.t("basket.checkout", { total: "0" })) })
      .click();
    await expect(this.page.getByRole("heading", { level: 1, name: this.t("address.title") })).toBeVisible();
  }

  async giveAddress(buyer: Buyer): Promise<void> {
    const country = this.segment.endsWith("gh") ? "gh" : "tn";
    await this.page.getByLabel(this.t("address.name"), { exact: true }).fill(buyer.name);
    await this.page.getByLabel(this.t("address.phone"), { exact: true }).fill(buyer.phone);
    await this.page.getByLabel(this.t("address.email"), { exact: true }).fill(buyer.email);
    await this.page
      .getByLabel(this.t(`address.province.${country}`), { exact: true })
      .selectOption(buyer.province);
    await this.page.getByLabel(this.t(`address.city.${country}`), { exact: true }).fill(buyer.city);
    await this.page.getByLabel(this.t("address.street"), { exact: true }).fill(buyer.street);
    await this.page.getByRole("button", { name: this.t("address.save") }).click();
    await expect(this.page.getByRole("heading", { level: 1, name: this.t("delivery.title") })).toBeVisible();
  }

  /** Takes for every parcel the way that is offered first. */
  async chooseDelivery(): Promise<void> {
    await this.page.getByRole("button", { name: this.t("delivery.save") }).click();
    await expect(this.page.getByRole("heading", { level: 1, name: this.t("payment.title") })).toBeVisible();
  }

  async choosePayment(method: PaymentMethod): Promise<void> {
    await this.page.locator(`input[name="pay"][value="${method}"]`).check();
    await this.page.getByRole("button", { name: this.t("payment.save") }).click();
    await expect(this.page.getByRole("heading", { level: 1, name: this.t("review.title") })).toBeVisible();
  }

  /** Orders, and answers the number on the confirmation. */
  async place(): Promise<string> {
    await this.page
      .getByRole("button", { name: beforeTotal(this.t("review.place", { total: "0" })) })
      .click();
    await expect(this.page.getByText(this.t("order.thanks"))).toBeVisible();
    return this.shownNumber();
  }

  async shownNumber(): Promise<string> {
    const heading = await this.page.getByRole("heading", { level: 1 }).innerText();
    const number = /CM-\d+/.exec(heading)?.[0];
    expect(number, `an order number in "${heading}"`).toBeDefined();
    return number ?? "";
  }

  /** From the address to the confirmation. */
  async walk(buyer: Buyer, method: PaymentMethod): Promise<string> {
    await this.begin();
    await this.giveAddress(buyer);
    await this.chooseDelivery();
    await this.choosePayment(method);
    return this.place();
  }
}
