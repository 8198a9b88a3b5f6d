import "server-only";
import { producerProductAnswerSchema, type ProducerProductInput } from "@cluster-market/contracts";
import { askProducer } from "@/lib/portal/producer-api";

/** Saves a product as it stands with one photo more. @throws BackendError */
export async function addPicture(productId: string, pictureId: string): Promise<void> {
  const path = `/producer/products/${encodeURIComponent(productId)}`;
  const { product } = producerProductAnswerSchema.parse(await askProducer({ path }));
  const input: ProducerProductInput = {
    name: product.name,
    description: product.description,
    language: product.language,
    category: product.category ?? "",
    picture_ids: [...product.pictures.map(({ id }) => id), pictureId],
    ingredients: product.ingredients,
    allergens: product.allergens,
    storage: product.storage,
    variants: product.variants.map((variant) => ({
      id: variant.id,
      title: variant.title,
      net_weight_g: variant.net_weight_g ?? 1,
      price: variant.price?.amount ?? "0",
      price_eur: variant.price_eur?.amount ?? null,
      stock: 0,
    })),
  };
  await askProducer({ method: "POST", path, body: input });
}
