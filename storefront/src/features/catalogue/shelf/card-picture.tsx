import type { ProductDocument } from "@cluster-market/contracts";

/** The picture of a card; photographs come in the size the card needs. */
export function CardPicture({ product, eager }: { product: ProductDocument; eager: boolean }) {
  const { picture_url: url, picture_is_drawing: isDrawing } = product;
  if (!url) return <span className="no-picture" />;
  return (
    <img
      src={isDrawing ? url : `${url}?w=720`}
      srcSet={isDrawing ? undefined : `${url}?w=360 360w, ${url}?w=720 720w`}
      sizes={isDrawing ? undefined : "(min-width: 60rem) 278px, 46vw"}
      alt=""
      width={600}
      height={750}
      loading={eager ? "eager" : "lazy"}
      decoding="async"
    />
  );
}
