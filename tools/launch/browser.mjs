/** Finds a Chromium for the tests, or has Playwright download one. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

import { toolEnvironment } from "./child-environment.mjs";
import { LaunchError } from "./errors.mjs";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
  "microsoft-edge",
];

const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Every place a browser may be in, the likeliest first. */
export function browserPlaces({ PATH = "" }) {
  const folders = PATH.split(delimiter).filter(Boolean);
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...ELSEWHERE];
}

/** Where Playwright keeps its own Chromium, whether or not it is there. */
async function playwrightsOwn(settings) {
  const entry = createRequire(join(settings.root, "tests/package.json")).resolve("@playwright/test");
  const { default: playwright } = await import(pathToFileURL(entry).href);
  return playwright.chromium.executablePath();
}

/** Path of a Chromium; downloads one when there is none. */
export async function findBrowser({ settings, supervisor, progress }) {
  const chosen = settings.environment.CHROMIUM_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new LaunchError(`CHROMIUM_PATH is ${chosen}, where there is no file.`, {
      todo: "Set it to a Chromium or Chrome, or leave it unset to have one looked for.",
    });
  }
  const own = await playwrightsOwn(settings);
  const found = [own, ...browserPlaces(settings.environment)].find((path) => existsSync(path));
  if (found) return found;
  await progress.step("Download a browser for the tests", () =>
    supervisor.run({
      name: "browser",
      args: [
        process.execPath,
        createRequire(join(settings.root, "tests/package.json")).resolve("@playwright/test/cli"),
        "install",
        "chromium",
      ],
      cwd: settings.root,
      env: toolEnvironment(settings),
      failure: "There is no Chromium on this machine, and none could be downloaded",
    }),
  );
  return own;
}
