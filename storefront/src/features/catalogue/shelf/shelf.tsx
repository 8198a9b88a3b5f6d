import type { ProductDocument } from "@cluster-market/contracts";
import type { ReaderMarket } from "@/lib/market";
import { ProductCard } from "./product-card";

interface ShelfProps {
  products: readonly ProductDocument[];
  market: ReaderMarket;
  /** Level of the cards' headings. */
  heading?: "h2" | "h3";
  /** How many of the first pictures load at once. */
  eager?: number;
}

/** Products side by side. */
export function Shelf({ products, market, heading = "h3", eager = 0 }: ShelfProps) {
  return (
    <ul className="shelf">
      {products.map((product, position) => (
        <ProductCard
          key={product.id}
          product={product}
          market={market}
          heading={heading}
          eager={position < eager}
        />
      ))}
    </ul>
  );
}
