import type { SearchTypes } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

type Context = SearchTypes.SearchIngestionContext;
type Row = Record<string, string | undefined>;

/** Products whose documents an event makes stale. Ids in events are those of the record that changed. */
export async function affectedProductIds(
  event: { name: string; data: unknown },
  context: Context,
): Promise<string[]> {
  const ids = idsOf(event.data);
  if (ids.length === 0) return [];
  const [subject = ""] = event.name.split(".");
  if (subject === "product") return ids;
  if (subject === "product-variant") return read(context, "product_variant", "product_id", { id: ids });
  if (subject === "translation") return productsOfTranslations(context, ids);
  if (subject === "LinkProductSalesChannel") {
    return read(context, "product_sales_channel", "product_id", { id: ids });
  }
  if (subject.startsWith("LinkProduct")) {
    return read(context, "product_producer_group", "product_id", { id: ids });
  }
  return productsOfGroups(context, ids);
}

function idsOf(data: unknown): string[] {
  const records = Array.isArray(data) ? data : [data];
  return records.flatMap((record: unknown) => {
    const id = (record as { id?: unknown } | null)?.id;
    return typeof id === "string" ? [id] : [];
  });
}

/** Deleted rows are read too: their event comes after they are gone. */
async function read(
  context: Context,
  entity: string,
  field: string,
  filters: Record<string, unknown>,
): Promise<string[]> {
  const rows = await rowsOf(context, entity, [field], filters);
  return rows.flatMap((row) => (row[field] ? [row[field]] : []));
}

async function rowsOf(
  context: Context,
  entity: string,
  fields: string[],
  filters: Record<string, unknown>,
): Promise<Row[]> {
  const query = context.container[ContainerRegistrationKeys.QUERY];
  const { data } = await query.graph({ entity, fields, filters, withDeleted: true });
  return data as Row[];
}

function productsOfGroups(context: Context, groupIds: string[]): Promise<string[]> {
  return read(context, "product_producer_group", "product_id", { producer_group_id: groupIds });
}

async function productsOfTranslations(context: Context, ids: string[]): Promise<string[]> {
  const rows = await rowsOf(context, "translation", ["reference", "reference_id"], { id: ids });
  const of = (reference: string) =>
    rows.flatMap((row) => (row.reference === reference && row.reference_id ? [row.reference_id] : []));
  const variants = of("product_variant");
  return [
    ...of("product"),
    ...(variants.length > 0 ? await read(context, "product_variant", "product_id", { id: variants }) : []),
  ];
}
