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
