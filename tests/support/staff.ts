import { expect, type APIRequestContext, type Page } from "@playwright/test";
import { staffTexts, translator } from "@cluster-market/messages";
import { demoLogin } from "./demo-logins";
import { environment } from "./environment";

/** Project staff in Medusa Admin. */
export class Staff {
  readonly t = translator(staffTexts, "en");

  constructor(readonly page: Page) {}

  async signIn(): Promise<void> {
    const { identifier, password } = demoLogin("Project staff");
    await this.page.goto(`${environment.backendUrl}/app/login`);
    await this.page.locator('input[name="email"]').fill(identifier);
    await this.page.locator('input[name="password"]').fill(password);
    await this.page.locator('button[type="submit"]').click();
    await expect(this.page).not.toHaveURL(/\/login/);
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`${environment.backendUrl}/app${path}`);
  }

  /** Requests with the session of the page. */
  get request(): APIRequestContext {
    return this.page.request;
  }

  /** The answer of an admin route, as JSON. */
  async read(path: string): Promise<unknown> {
    // An idle connection may just be closing: then the request is sent once more.
    const response = await this.request.get(`${environment.backendUrl}${path}`, { maxRetries: 2 });
    expect(response.status(), path).toBe(200);
    return response.json();
  }
}
