import "server-only";
import {
  categoriesAnswerSchema,
  producerProductAnswerSchema,
  producerProductsAnswerSchema,
  type ProducerProduct,
} from "@cluster-market/contracts";
import type { z } from "zod";
import { readProducer } from "@/lib/portal/read-producer";

export type Category = z.infer<typeof categoriesAnswerSchema>["categories"][number];

/** All listings of the group, whatever their state. */
export async function readProducts(page: string): Promise<ProducerProduct[]> {
  return (await readProducer("/producer/products?limit=100", producerProductsAnswerSchema, page)).products;
}

/** One listing; another group's is "not found". */
export async function readProduct(id: string, page: string): Promise<ProducerProduct> {
  const path = `/producer/products/${encodeURIComponent(id)}`;
  return (await readProducer(path, producerProductAnswerSchema, page)).product;
}

export async function readCategories(page: string, locale: string): Promise<Category[]> {
  const path = `/producer/categories?locale=${locale}`;
  return (await readProducer(path, categoriesAnswerSchema, page)).categories;
}
