import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

const folder = join(__dirname, "../../backend/src/api/producer");
const verb = /export\s+(?:async\s+)?(?:function|const)\s+(GET|POST|PUT|PATCH|DELETE)\b/g;

/** Every route that the files on disk declare: "POST /producer/products/:id". */
export function declaredRoutes(): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.split(sep).at(-1) === "route.ts")
    .flatMap((file) => {
      const path = ["producer", ...file.split(sep).slice(0, -1)]
        .map((segment) => segment.replace(/^\[(.+)\]$/, ":$1"))
        .join("/");
      const source = readFileSync(join(folder, file), "utf8");
      return [...source.matchAll(verb)].map(([, method = ""]) => `${method} /${path}`);
    })
    .sort();
}
