/**
 * Gives a product its own copy of a build. A product that runs is then untouched by the next build, two
 * products (yours and a test's) share no page cache, and Medusa's `static` can be a link to the data:
 * inside the build it would be deleted with every build, photographs and all.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";

/** Links a folder, replacing an older link. */
export function linkFolder(target, link) {
  rmSync(link, { force: true, recursive: true });
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(target, link, process.platform === "win32" ? "junction" : undefined);
}

/** The workspace's packages, findable from a copy that lies elsewhere. */
function linkPackages(settings, workspace, place) {
  linkFolder(join(settings.root, "node_modules"), join(settings.app, "node_modules"));
  const own = join(settings.root, workspace, "node_modules");
  if (existsSync(own)) linkFolder(own, join(place, "node_modules"));
}

/** Makes `place` anew by `fill` when it was made from another build. */
function placeOnce(place, hash, fill) {
  const stamp = join(place, ".build-hash");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  const unfinished = `${place}.unfinished`;
  for (const folder of [place, unfinished]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  fill(unfinished);
  writeFileSync(join(unfinished, ".build-hash"), hash);
  renameSync(unfinished, place);
}

/** Places the backend's build and answers the folder Medusa is to start in. */
export function placeBackend(settings, hash) {
  const place = join(settings.app, "backend");
  placeOnce(place, hash, (folder) =>
    cpSync(join(settings.root, "backend/.medusa/server"), folder, { recursive: true }),
  );
  linkPackages(settings, "backend", place);
  mkdirSync(settings.uploads, { recursive: true });
  linkFolder(settings.uploads, join(place, "static"));
  return place;
}

/** Parts of .next that a start does not need: the builder's cache and the development server's files. */
const LEFT_OUT = new Set(["cache", "dev", "trace", "diagnostics", "types"]);

/** Places the storefront's build and answers the folder Next is to start in. */
export function placeStorefront(settings, hash) {
  const source = join(settings.root, "storefront");
  const place = join(settings.app, "storefront");
  placeOnce(place, hash, (folder) => {
    const built = join(source, ".next");
    cpSync(built, join(folder, ".next"), {
      recursive: true,
      filter: (from) => !LEFT_OUT.has(relative(built, from)),
    });
    for (const name of readdirSync(source)) {
      if ([".next", "node_modules", ".turbo"].includes(name)) continue;
      if (name === "public") cpSync(join(source, name), join(folder, name), { recursive: true });
      else symlinkSync(resolve(source, name), join(folder, basename(name)));
    }
  });
  linkPackages(settings, "storefront", place);
  return place;
}
