import type { MedusaResponse } from "@medusajs/framework/http";
import type { ProducerRequest } from "../group-scope";
import { sharedRows } from "../scoped-query";

interface CategoryRow {
  handle: string;
  name: string;
}

export async function GET(
  request: ProducerRequest,
  response: MedusaResponse<{ categories: CategoryRow[] }>,
): Promise<void> {
  const categories = await sharedRows<CategoryRow>(request, "product_category", {
    fields: ["handle", "name"],
    filters: { is_active: true, is_internal: false },
    order: { name: "ASC" },
  });
  response.json({ categories: categories.map(({ handle, name }) => ({ handle, name })) });
}
