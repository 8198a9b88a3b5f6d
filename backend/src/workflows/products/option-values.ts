import type { ListingSize } from "./listing-draft";

/**
 * The option value of each size, in order. Medusa tells variants apart by it and refuses two with the same, also
 * while two sizes swap their names: so a size takes its new name as its value unless a kept size holds that value
 * still. The title, which people see, is the size's own name in any case.
 * @param present value by variant id, as it stands.
 */
export function optionValues(
  sizes: readonly ListingSize[],
  present: Readonly<Record<string, string>>,
): string[] {
  const held = new Set(sizes.flatMap((size) => (size.id && present[size.id] ? [present[size.id]] : [])));
  return sizes.map((size) => {
    const own = size.id ? present[size.id] : undefined;
    if (own === size.title) return own;
    if (!held.has(size.title)) {
      held.add(size.title);
      return size.title;
    }
    if (own) return own;
    for (let number = 2; ; number += 1) {
      const value = `${size.title} (${String(number)})`;
      if (!held.has(value)) {
        held.add(value);
        return value;
      }
    }
  });
}
