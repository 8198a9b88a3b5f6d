import "server-only";
import { producerProductsAnswerSchema } from "@cluster-market/contracts";
import { readProducer } from "@/lib/portal/read-producer";
import type { SaleMemory } from "./sale-memory";
import { sellables, type Sellable } from "./sellable";

/** What the group can write down a sale of, the last sold first. */
export async function readSellables(memory: SaleMemory, page: string): Promise<Sellable[]> {
  const { products } = await readProducer("/producer/products?limit=100", producerProductsAnswerSchema, page);
  return sellables(products, memory);
}
