// Two copies of React in one app break its hooks; two of zod break its schemas' recognition of each other.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Version of `name` as a file in `from` would load it. */
function versionSeenFrom(from, name) {
  const require = createRequire(join(root, from, "package.json"));
  for (const folder of require.resolve.paths(name)) {
    try {
      return JSON.parse(readFileSync(join(folder, name, "package.json"), "utf8")).version;
    } catch {
      // Not in this folder: the next one is asked, as Node does.
    }
  }
  throw new Error(`${name} cannot be found from ${from}: run npm install`);
}

const expected = [
  ["backend", "react", "18.3.1"],
  ["backend", "react-dom", "18.3.1"],
  ["node_modules/@medusajs/dashboard", "react", "18.3.1"],
  ["storefront", "react", "19.3.1"],
  ["storefront", "react-dom", "19.3.1"],
  ["backend", "zod", "4.2.0"],
  ["storefront", "zod", "4.2.0"],
  ["packages/contracts", "zod", "4.2.0"],
  ["node_modules/@medusajs/framework", "zod", "4.2.0"],
];
for (const [from, name, version] of expected) {
  const seen = versionSeenFrom(from, name);
  if (seen !== version) {
    console.error(`${from} loads ${name} ${seen}, but ${version} is meant`);
    process.exitCode = 1;
  }
}
