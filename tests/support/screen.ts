import { expect, type Page } from "@playwright/test";

/** A cheap phone. */
export const phone = { width: 360, height: 740 };
/** A laptop. */
export const laptop = { width: 1280, height: 800 };

/** Nothing is wider than the screen, so that nobody has to push the page sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(overflow, `${page.url()} is wider than the screen, by pixels`).toBeLessThanOrEqual(0);
}
