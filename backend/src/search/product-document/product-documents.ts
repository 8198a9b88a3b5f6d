import type { SearchTypes } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { roundMoney } from "@cluster-market/money";
import { isDrawing } from "../../workflows/catalogue/product-pictures";
import { amountText } from "../../workflows/checkout/amount-text";
import { foldText } from "../../workflows/catalogue/fold-text";
import type { PriceRow, ProductRow } from "./product-row";

type Context = SearchTypes.SearchIngestionContext;
type Texts = ReadonlyMap<string, Record<string, Record<string, unknown>>>;

const locales = { en: "en-GB", fr: "fr-FR", ar: "ar-TN" } as const;

/** Documents of the products that buyers may see somewhere; a row without one leaves the index. */
export async function productDocuments(rows: Record<string, unknown>[], context: Context) {
  const products = (rows as unknown as ProductRow[]).filter(isShown);
  if (products.length === 0) return [];
  const texts = await translations(context, products);
  return products.map((product) => toDocument(product, texts));
}

type ShownRow = ProductRow & { producer_group: NonNullable<ProductRow["producer_group"]> };

function isShown(product: ProductRow): product is ShownRow {
  return (
    product.status === "published" &&
    product.producer_group?.status === "active" &&
    product.sales_channels.length > 0
  );
}

/** Record id → locale → translated columns. */
async function translations(context: Context, products: readonly ShownRow[]): Promise<Texts> {
  const query = context.container[ContainerRegistrationKeys.QUERY];
  const ids = products.flatMap((product) => [product.id, ...product.categories.map((one) => one.id)]);
  const { data } = await query.graph({
    entity: "translation",
    fields: ["reference_id", "locale_code", "translations"],
    filters: { reference_id: [...new Set(ids)] },
  });
  const byRecord = new Map<string, Record<string, Record<string, unknown>>>();
  for (const row of data as unknown as {
    reference_id: string;
    locale_code: string;
    translations: Record<string, unknown>;
  }[]) {
    byRecord.set(row.reference_id, {
      ...byRecord.get(row.reference_id),
      [row.locale_code]: row.translations,
    });
  }
  return byRecord;
}

function translated(texts: Texts, id: string, field: string, locale: string): string | null {
  const text = texts.get(id)?.[locale]?.[field];
  return typeof text === "string" && text.trim() !== "" ? text : null;
}

function allTexts(texts: Texts, id: string, field: string, typed: string | null): string {
  return [typed, ...Object.values(locales).map((locale) => translated(texts, id, field, locale))]
    .filter((text) => text !== null)
    .join(" ");
}

function toDocument(product: ShownRow, texts: Texts) {
  const group = product.producer_group;
  const title = (language: keyof typeof locales) =>
    translated(texts, product.id, "title", locales[language]) ?? product.title;
  const variants = [...product.variants].sort((a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0));
  const [first] = variants;
  const [image] = [...product.images].sort((a, b) => a.rank - b.rank);
  const pictureUrl = image?.url ?? product.thumbnail ?? "";
  const [category] = product.categories;
  return {
    id: product.id,
    handle: product.handle,
    title_en: title("en"),
    title_fr: title("fr"),
    title_ar: title("ar"),
    picture_url: pictureUrl,
    picture_is_drawing: isDrawing(pictureUrl, image?.metadata ?? null),
    size: first?.title ?? "",
    first_variant_id: first?.id ?? "",
    variant_count: variants.length,
    group_id: group.id,
    group_handle: group.handle,
    group_name: group.name,
    place: group.place,
    cluster_handle: group.cluster.handle,
    cluster_name: group.cluster.name,
    brand: group.cluster.brand,
    category_handle: category?.handle ?? "",
    women_led: group.women_led === true,
    ...prices(first?.prices ?? []),
    created_at: new Date(product.created_at),
    status: product.status,
    sales_channel_ids: product.sales_channels.map((channel) => channel.id),
    search_title: foldText(allTexts(texts, product.id, "title", product.title)),
    search_makers: foldText(
      [group.name, group.name_in_script, group.place, group.district, group.cluster.name]
        .concat(group.cluster.name_in_script)
        .join(" "),
    ),
    search_text: foldText(
      [
        allTexts(texts, product.id, "description", product.description),
        ...product.categories.map((one) => allTexts(texts, one.id, "name", one.name)),
      ].join(" "),
    ),
    sort_en: foldText(title("en")),
    sort_fr: foldText(title("fr")),
    sort_ar: foldText(title("ar")),
  };
}

/** Prices of the size that the card shows: text to show, number to filter and sort by. */
function prices(rows: readonly PriceRow[]) {
  const amountOf = (currency: string) => {
    const row = rows.find(
      (one) => one.currency_code === currency && one.price_list_id === null && !one.rules_count,
    );
    return row ? roundMoney(amountText(row.amount), currency).amount : null;
  };
  const [tnd, ghs, eur] = [amountOf("tnd"), amountOf("ghs"), amountOf("eur")];
  const number = (amount: string | null) => (amount === null ? null : Number(amount));
  return {
    price_tnd: number(tnd),
    price_ghs: number(ghs),
    price_eur: number(eur),
    price_text_tnd: tnd ?? "",
    price_text_ghs: ghs ?? "",
    price_text_eur: eur ?? "",
  };
}
