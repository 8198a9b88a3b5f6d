import { cacheTag } from "@cluster-market/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

type Row = Record<string, unknown>;

/** Entities whose texts stand on a page of their own kind only once their owner is found. */
const ownerOfTranslation: Readonly<Record<string, { entity: string; field: string; subject: string }>> = {
  product_variant: { entity: "product_variant", field: "product_id", subject: "product" },
  listing: { entity: "listing", field: "product_id", subject: "product" },
  certificate: { entity: "certificate", field: "group_id", subject: "producer-group" },
  season_activity: { entity: "season_activity", field: "group_id", subject: "producer-group" },
};

/**
 * Cache tags of the pages that an event makes stale. Every answer holds `catalogue`, the tag of lists, since each of
 * these changes can show on a card; the others name pages to be made again at once.
 */
export async function staleTags(
  container: MedusaContainer,
  event: { name: string; data: unknown },
): Promise<string[]> {
  const ids = idsOf(event.data);
  const subject = subjectOf(event.name);
  if (subject === "market") return [cacheTag.markets, cacheTag.catalogue];
  return [cacheTag.catalogue, ...(await pagesOf(container, subject, ids))];
}

function subjectOf(name: string): string {
  const parts = name.split(".");
  if (parts[0] === "market") return "market";
  // The module's own events carry its name before the record's: "producer_group.cluster.updated".
  return (parts.length > 2 ? parts[1] : parts[0]) ?? "";
}

function idsOf(data: unknown): string[] {
  const records = Array.isArray(data) ? data : [data];
  return records.flatMap((record: unknown) => {
    const id = (record as { id?: unknown } | null)?.id;
    return typeof id === "string" ? [id] : [];
  });
}

async function pagesOf(container: MedusaContainer, subject: string, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  if (subject === "product") return productPages(container, ids);
  if (subject === "product-variant") {
    const rows = await read(container, "product_variant", ["product_id"], ids);
    return productPages(container, texts(rows, "product_id"));
  }
  if (subject === "producer-group") return groupPages(container, ids);
  if (subject === "cluster") {
    const rows = await read(container, "cluster", ["handle"], ids);
    return texts(rows, "handle").map((handle) => cacheTag.cluster(handle));
  }
  if (subject === "translation") return translatedPages(container, ids);
  if (subject === "LinkProductSalesChannel") {
    const rows = await read(container, "product_sales_channel", ["product_id"], ids);
    return productPages(container, texts(rows, "product_id"));
  }
  if (subject.startsWith("LinkProductProduct")) {
    const rows = await read(container, "product_producer_group", ["product_id"], ids);
    return productPages(container, texts(rows, "product_id"));
  }
  return [];
}

async function read(container: MedusaContainer, entity: string, fields: string[], ids: string[]) {
  if (ids.length === 0) return [];
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  // Deleted rows are read too: a page of what is gone must go.
  const { data } = await query.graph({ entity, fields, filters: { id: ids }, withDeleted: true });
  return data as unknown as Row[];
}

function texts(rows: readonly Row[], field: string): string[] {
  return rows.flatMap((row) => (typeof row[field] === "string" ? [row[field]] : []));
}

async function productPages(container: MedusaContainer, ids: string[]): Promise<string[]> {
  const rows = await read(
    container,
    "product",
    ["handle", "producer_group.handle", "producer_group.cluster.handle"],
    ids,
  );
  const groups = rows.map(
    (row) => row.producer_group as { handle: string; cluster: { handle: string } } | null,
  );
  return [
    ...texts(rows, "handle").map((handle) => cacheTag.product(handle)),
    ...groups.flatMap((group) =>
      group ? [cacheTag.group(group.handle), cacheTag.cluster(group.cluster.handle)] : [],
    ),
  ];
}

async function groupPages(container: MedusaContainer, ids: string[]): Promise<string[]> {
  const rows = await read(container, "producer_group", ["handle", "cluster.handle"], ids);
  const clusters = rows.map((row) => (row.cluster as { handle: string } | null)?.handle ?? "");
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product_producer_group",
    fields: ["product_id"],
    filters: { producer_group_id: ids },
  });
  const products = await read(container, "product", ["handle"], texts(data, "product_id"));
  return [
    ...texts(rows, "handle").map((handle) => cacheTag.group(handle)),
    ...clusters.filter((handle) => handle !== "").map((handle) => cacheTag.cluster(handle)),
    ...texts(products, "handle").map((handle) => cacheTag.product(handle)),
  ];
}

async function translatedPages(container: MedusaContainer, ids: string[]): Promise<string[]> {
  const rows = await read(container, "translation", ["reference", "reference_id"], ids);
  const pages: string[] = [];
  for (const reference of new Set(texts(rows, "reference"))) {
    const records = texts(
      rows.filter((row) => row.reference === reference),
      "reference_id",
    );
    const owner = ownerOfTranslation[reference];
    if (owner) {
      const owners = await read(container, owner.entity, [owner.field], records);
      pages.push(...(await pagesOf(container, owner.subject, texts(owners, owner.field))));
    } else {
      pages.push(...(await pagesOf(container, reference.replaceAll("_", "-"), records)));
    }
  }
  return pages;
}
