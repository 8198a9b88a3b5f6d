import type { CatalogueProduct } from "@cluster-market/contracts";

interface ProductJsonLdProps {
  product: CatalogueProduct;
  /** Absolute address of the page. */
  address: string;
  hasBasket: boolean;
}

/** The product as search engines read it. No stock is claimed: a cached page does not know it. */
export function ProductJsonLd({ product, address, hasBasket }: ProductJsonLdProps) {
  const data = {
    "@context": "https://schema.org",
    "@type": "Product",
    name: product.title.text,
    description: product.description.text,
    url: address,
    image: product.pictures.map(({ url }) => new URL(url, address).href),
    brand: { "@type": "Brand", name: product.group.cluster.name },
    manufacturer: { "@type": "Organization", name: product.group.name },
    countryOfOrigin: product.origin_country.toUpperCase(),
    ...(hasBasket
      ? {
          offers: product.variants.flatMap(({ price, sku, title }) =>
            price
              ? [
                  {
                    "@type": "Offer",
                    name: title,
                    ...(sku ? { sku } : {}),
                    price: price.amount,
                    priceCurrency: price.currency.toUpperCase(),
                    url: address,
                  },
                ]
              : [],
          ),
        }
      : {}),
  };
  // A "<" inside a text could otherwise end the script.
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
