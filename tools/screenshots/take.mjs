/**
 * Takes the pictures of README.md from a running, seeded product: `npm start`, then
 * `node tools/screenshots/take.mjs [name …]`. Reads the launcher's settings, so ports and data folder follow them.
 */
import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

import { browserPlaces } from "../launch/browser.mjs";
import { loadEnvFile, readSettings, ROOT } from "../launch/settings.mjs";
import { SHOTS } from "./shots.mjs";

const folder = join(ROOT, "docs/screenshots");
/** What a picture in a README may weigh, in bytes. */
const MOST = 300 * 1024;

function findChromium() {
  return process.env.CHROMIUM_PATH ?? browserPlaces(process.env).find((place) => existsSync(place));
}

/** Signs in where a shot asks for it. */
async function signIn(page, settings, label) {
  const logins = JSON.parse(readFileSync(join(settings.data, "demo-logins.json"), "utf8"));
  const login = logins.find((one) => one.label.startsWith(label));
  if (!login) throw new Error(`No demonstration log-in of ${label}.`);
  if (login.role === "admin") {
    await page.goto(`${settings.backendUrl}/app/login`);
    await page.locator('input[name="email"]').fill(login.identifier);
    await page.locator('input[name="password"]').fill(login.password);
    await page.locator('button[type="submit"]').click();
    await page.waitForURL((url) => !url.pathname.endsWith("/login"));
    return;
  }
  await page.goto(`${settings.storefrontUrl}/portal/sign-in`);
  await page.locator('input[name="identifier"]').fill(login.identifier);
  await page.locator('input[name="password"]').fill(login.password);
  await page.locator("form button.big").click();
  await page.waitForURL((url) => url.pathname === "/portal");
}

async function take(browser, settings, shot) {
  const context = await browser.newContext({
    viewport: shot.screen,
    deviceScaleFactor: shot.scale,
    locale: shot.locale,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  if (shot.signInAs) await signIn(page, settings, shot.signInAs);
  const home = shot.inAdmin ? settings.backendUrl : settings.storefrontUrl;
  await page.goto(`${home}${shot.path}`, { waitUntil: "networkidle" });
  if (shot.waitFor) await page.locator(shot.waitFor).first().waitFor();
  const path = join(folder, `${shot.name}.png`);
  await page.screenshot({ path, animations: "disabled" });
  await context.close();
  const { size } = statSync(path);
  console.log(`  ✓ ${shot.name}.png, ${Math.round(size / 1024)} KB`);
  if (size > MOST) throw new Error(`${path} weighs more than ${MOST / 1024} KB.`);
}

loadEnvFile();
const settings = readSettings();
const wanted = process.argv.slice(2);
const { chromium } = createRequire(join(ROOT, "tests/package.json"))("@playwright/test");
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
});
try {
  for (const shot of SHOTS) {
    if (wanted.length === 0 || wanted.includes(shot.name)) await take(browser, settings, shot);
  }
} finally {
  await browser.close();
}
