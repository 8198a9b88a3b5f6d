import type { ProducerProduct } from "@cluster-market/contracts";
import type { SaleMemory } from "./sale-memory";

/** One size to choose when a sale is written down. */
export interface Sellable {
  id: string;
  title: string;
  picture: string | null;
  /** Price a piece in the home currency: the last one paid, else the list price; null when there is none. */
  price: string | null;
}

/** Sizes of all listings, the last sold first. A group's own sales do not depend on the shop: drafts count too. */
export function sellables(products: readonly ProducerProduct[], memory: SaleMemory): Sellable[] {
  const all = products.flatMap((product) =>
    product.variants.map((variant) => ({
      id: variant.id,
      title: sizeTitle(product.name, variant.title, product.variants.length),
      picture: product.pictures[0]?.url ?? null,
      price: memory.prices[variant.id] ?? variant.price?.amount ?? null,
    })),
  );
  const rank = (id: string): number => {
    const found = memory.recent.indexOf(id);
    return found < 0 ? memory.recent.length : found;
  };
  return all
    .map((one, place) => ({ one, place }))
    .sort((a, b) => rank(a.one.id) - rank(b.one.id) || a.place - b.place)
    .map(({ one }) => one);
}

function sizeTitle(name: string, size: string, sizes: number): string {
  return sizes > 1 ? `${name}, ${size}` : name;
}
