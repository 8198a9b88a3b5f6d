import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ProducerRequest } from "./group-scope";

/**
 * The only file under /producer/* that queries: each function narrows to the group of the request's scope by
 * itself, so that a route cannot forget to (a lint rule forbids `graph` elsewhere in this folder).
 */

/** The column that says whose a row is, by entity. */
const ownerColumn = {
  producer_group: "id",
  membership: "group_id",
  certificate: "group_id",
  month_report: "group_id",
  picture: "group_id",
  order_slice: "group_id",
  sales_ledger_entry: "group_id",
} as const;

export type OwnEntity = keyof typeof ownerColumn;

export interface OwnRowsOptions {
  fields: string[];
  filters?: Record<string, unknown>;
  /** `{ occurred_on: "DESC" }` */
  order?: Record<string, "ASC" | "DESC">;
  take?: number;
  skip?: number;
}

/** Rows of `entity` that belong to the group in force. */
export async function ownRows<Row>(
  request: ProducerRequest,
  entity: OwnEntity,
  options: OwnRowsOptions,
): Promise<Row[]> {
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity,
    fields: options.fields,
    // The owner comes last: no filter of a caller can widen it.
    filters: { ...options.filters, [ownerColumn[entity]]: request.groupScope.groupId },
    pagination: { order: options.order, take: options.take, skip: options.skip },
  });
  return data as Row[];
}

/** Tables that belong to no group and may be read by each. */
type SharedEntity = "product_category" | "market";

/** Rows that every group may see: categories and markets. */
export async function sharedRows<Row>(
  request: ProducerRequest,
  entity: SharedEntity,
  options: OwnRowsOptions,
): Promise<Row[]> {
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity,
    fields: options.fields,
    filters: options.filters,
    pagination: { order: options.order },
  });
  return data as Row[];
}

/** Ids of the group's products, by the product-group link, which alone says whose a product is. */
export async function ownProductIds(request: ProducerRequest): Promise<Set<string>> {
  const [group] = await ownRows<{ products?: ({ id: string } | null)[] }>(request, "producer_group", {
    fields: ["id", "products.id"],
  });
  return new Set((group?.products ?? []).flatMap((product) => (product ? [product.id] : [])));
}

interface OfProductOptions extends OwnRowsOptions {
  /** Narrows to these products; those of other groups fall out in silence. */
  productIds?: readonly string[];
}

/** Columns that name the product of a row. */
const productColumn = { product: "id", product_variant: "product_id", listing: "product_id" } as const;

/** Rows of the group's own products: the products themselves, their sizes, their labels. */
export async function ownProductRows<Row>(
  request: ProducerRequest,
  entity: keyof typeof productColumn,
  { productIds, ...options }: OfProductOptions,
): Promise<Row[]> {
  const own = await ownProductIds(request);
  const ids = productIds ? productIds.filter((id) => own.has(id)) : [...own];
  if (ids.length === 0) return [];
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity,
    fields: options.fields,
    filters: { ...options.filters, [productColumn[entity]]: ids },
    pagination: { order: options.order, take: options.take, skip: options.skip },
  });
  return data as Row[];
}
