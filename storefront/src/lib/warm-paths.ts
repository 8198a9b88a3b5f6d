/**
 * The pages a purged tag concerns, so that they can be made anew before a reader asks.
 * Lists that show a product or a group are made anew too; `catalogue` and `markets` concern the front pages.
 */
export function pathsOfTags(tags: readonly string[], segments: readonly string[]): string[] {
  const paths = new Set<string>();
  for (const tag of tags) {
    for (const segment of segments) for (const path of pathsOfTag(tag)) paths.add(`/${segment}${path}`);
  }
  return [...paths];
}

function pathsOfTag(tag: string): string[] {
  const [kind, handle] = tag.split(":");
  if (handle === undefined || !/^[a-z0-9-]+$/.test(handle)) return ["", "/clusters", "/groups"];
  switch (kind) {
    case "product":
      return [`/products/${handle}`, ""];
    case "group":
      return [`/groups/${handle}`, "/groups", ""];
    case "cluster":
      return [`/clusters/${handle}`, "/clusters", ""];
    default:
      return [];
  }
}
