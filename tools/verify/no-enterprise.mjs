// Medusa's RBAC and OIDC fall under its Enterprise licence: enabling a flag counts as holding an agreement.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const forbidden =
  /@medusajs\/(rbac|auth-oidc)|framework\/policies|\brbac\s*:\s*true|MEDUSA_FF_RBAC|MEDUSA_FF_OIDC/;

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (["node_modules", ".medusa", "dist"].includes(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.(ts|tsx|json)$/.test(entry.name) ? [path] : [];
  });
}

const found = sources(join(root, "backend")).filter((path) => forbidden.test(readFileSync(path, "utf8")));
if (found.length > 0) {
  console.error(
    `Enterprise parts of Medusa are named in: ${found.join(", ")}. Remove them: see README.md, Licence.`,
  );
  process.exitCode = 1;
}
