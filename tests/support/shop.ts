import { expect, type Page } from "@playwright/test";
import { catalogueTexts, productTexts, shopTexts, translator, type Language } from "@cluster-market/messages";

/** A market as its address segment says it. */
export type Segment = "en-gh" | "fr-tn" | "ar-tn" | "fr-fr";

export const languageOf = (segment: Segment) => segment.slice(0, 2) as Language;

/** The shop in one market, as a buyer uses it. */
export class Shop {
  readonly shop;
  readonly catalogue;
  readonly product;

  constructor(
    readonly page: Page,
    readonly segment: Segment,
  ) {
    const language = languageOf(segment);
    this.shop = translator(shopTexts, language);
    this.catalogue = translator(catalogueTexts, language);
    this.product = translator(productTexts, language);
  }

  /** `path` begins with a slash; "" is the home page. */
  async visit(path: string): Promise<void> {
    await this.page.goto(`/${this.segment}${path}`);
  }

  async visitProduct(handle: string): Promise<void> {
    await this.visit(`/products/${handle}`);
  }

  get buyBar() {
    return this.page.getByRole("region", { name: this.product("buy.label") });
  }

  get addButton() {
    return this.buyBar.getByRole("button", { name: this.product("buy.add") });
  }

  /** The number on the basket in the page's head. */
  get basketCount() {
    return this.page.getByRole("banner").locator(`a[href="/${this.segment}/basket"]`);
  }

  /** Puts the product on the screen into the basket and waits until the head counts `pieces` in all. */
  async addShownProduct(pieces: number): Promise<void> {
    await this.addButton.click();
    await expect(this.basketCount).toContainText(String(pieces));
  }
}
