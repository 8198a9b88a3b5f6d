import { expect, type Page } from "@playwright/test";
import {
  commonTexts,
  portalOrdersTexts,
  portalProductsTexts,
  portalSalesTexts,
  portalSessionTexts,
  portalTexts,
  portalTodayTexts,
  translator,
  type Language,
} from "@cluster-market/messages";
import type { DemoLogin } from "./demo-logins";

export interface NewProduct {
  name: string;
  description: string;
  category: string;
  size: string;
  grams: string;
  price: string;
  pieces: string;
  ingredients: string;
  allergens: string;
  storage: string;
  photo: Buffer;
}

/** The groups' portal, as a member uses it on a phone. */
export class Portal {
  readonly t;

  constructor(
    readonly page: Page,
    language: Language,
  ) {
    this.t = translator(
      {
        ...commonTexts,
        ...portalTexts,
        ...portalSessionTexts,
        ...portalTodayTexts,
        ...portalOrdersTexts,
        ...portalProductsTexts,
        ...portalSalesTexts,
      },
      language,
    );
  }

  async signIn(login: Pick<DemoLogin, "identifier" | "password">): Promise<void> {
    await this.page.goto("/portal/sign-in");
    await this.page.getByLabel(this.t("signIn.identifier"), { exact: true }).fill(login.identifier);
    await this.page.getByLabel(this.t("signIn.password"), { exact: true }).fill(login.password);
    await this.page.getByRole("button", { name: this.t("signIn.submit"), exact: true }).click();
    await expect(this.page).toHaveURL(/\/portal$/);
  }

  /** Sends a file as a phone's camera would. */
  async addPhoto(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.page.locator('.pickfile input[type="file"]').setInputFiles(file);
  }

  /** Types a product and its photograph into the form on the screen. */
  async typeProduct(product: NewProduct): Promise<void> {
    const { page, t } = this;
    await this.addPhoto({ name: "photo.png", mimeType: "image/png", buffer: product.photo });
    await expect(page.getByRole("img", { name: t("photo.alt", { number: 1 }) })).toBeVisible();
    await page.getByLabel(t("product.name"), { exact: true }).fill(product.name);
    await page.getByLabel(t("product.description"), { exact: true }).fill(product.description);
    await page.getByLabel(t("product.category"), { exact: true }).selectOption(product.category);
    await page.getByLabel(t("product.sizeTitle"), { exact: true }).fill(product.size);
    await page.getByLabel(t("product.weight"), { exact: true }).fill(product.grams);
    await page.getByLabel(t("product.price", { currency: "GHS" }), { exact: true }).fill(product.price);
    await page.getByLabel(t("product.pieces"), { exact: true }).fill(product.pieces);
    await page.getByLabel(t("product.ingredients"), { exact: true }).fill(product.ingredients);
    await page.getByLabel(t("product.allergens"), { exact: true }).fill(product.allergens);
    await page.getByLabel(t("product.storage"), { exact: true }).fill(product.storage);
  }

  /** The button that is seen; a hidden twin serves the Enter key. */
  async press(name: string): Promise<void> {
    await this.page.getByRole("button", { name, exact: true }).filter({ visible: true }).last().click();
  }

  /** Opens a question and answers it with yes. */
  async confirm(label: string, yes: string): Promise<void> {
    await this.page.locator("summary", { hasText: label }).first().click();
    await this.page.getByRole("button", { name: yes, exact: true }).filter({ visible: true }).first().click();
  }
}
