import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { environment } from "@/env";
import { ProductJsonLd } from "@/features/catalogue/product/product-json-ld";
import { ProductView } from "@/features/catalogue/product/product-view";
import { readProduct } from "@/features/catalogue/queries";
import { requireMarket } from "@/lib/market";
import { pageMetadata } from "@/lib/page-metadata";

export const revalidate = 3600;

interface ProductPageProps {
  params: Promise<{ market: string; handle: string }>;
}

/** Every product is made on its first visit and kept. */
export function generateStaticParams(): { handle: string }[] {
  return [];
}

async function read(params: ProductPageProps["params"]) {
  const { market: segment, handle } = await params;
  const market = await requireMarket(segment);
  const product = (await readProduct(market, handle)) ?? notFound();
  return { market, product };
}

export async function generateMetadata({ params }: ProductPageProps): Promise<Metadata> {
  const { market, product } = await read(params);
  return pageMetadata({
    market,
    path: `/products/${product.handle}`,
    title: `${product.title.text}, ${product.group.name}`,
    description: product.description.text,
    ...(product.pictures[0] ? { picture: product.pictures[0].url } : {}),
  });
}

export default async function ProductPage({ params }: ProductPageProps) {
  const { market, product } = await read(params);
  const address = new URL(`/${market.segment}/products/${product.handle}`, environment.STOREFRONT_URL).href;
  return (
    <>
      <ProductView product={product} market={market} address={address} />
      <ProductJsonLd product={product} address={address} hasBasket={market.hasBasket} />
    </>
  );
}
