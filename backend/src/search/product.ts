import { defineSearchIndex, graphConsume, graphSeed, search } from "@medusajs/framework/utils";
import { affectedProductIds } from "./product-document/affected-products";
import { productEvents } from "./product-document/events";
import { productDocuments } from "./product-document/product-documents";
import { indexedProductFields } from "./product-document/product-row";

const shown = () => search.keyword();
const price = () => search.float().filterable().sortable();
const folded = (weight: number) => search.text().searchable({ weight }).retrievable(false);
const sortKey = () => search.keyword().sortable().retrievable(false);

const fields = search.define({
  id: search.keyword().filterable(),
  handle: search.keyword().filterable(),
  title_en: shown(),
  title_fr: shown(),
  title_ar: shown(),
  picture_url: shown(),
  picture_is_drawing: search.boolean(),
  size: shown(),
  first_variant_id: shown(),
  variant_count: search.integer(),
  group_id: search.keyword().filterable(),
  group_handle: search.keyword().filterable().facetable(),
  group_name: shown(),
  place: shown(),
  cluster_handle: search.keyword().filterable().facetable(),
  cluster_name: shown(),
  brand: shown(),
  category_handle: search.keyword().filterable().facetable(),
  women_led: search.boolean().filterable().facetable(),
  price_tnd: price(),
  price_ghs: price(),
  price_eur: price(),
  price_text_tnd: shown(),
  price_text_ghs: shown(),
  price_text_eur: shown(),
  created_at: search.date().sortable(),
  // Top level and filterable: Medusa's route narrows by these two to what the key's channel may show.
  status: search.keyword().filterable(),
  sales_channel_ids: search.keyword().array().filterable(),
  search_title: folded(4),
  search_makers: folded(2),
  search_text: folded(1),
  sort_en: sortKey(),
  sort_fr: sortKey(),
  sort_ar: sortKey(),
});

/** What the shop's lists and search read: one document for each product that buyers may see somewhere. */
export default defineSearchIndex({
  name: "product",
  entity: "product",
  fields,
  events: [...productEvents],
  consume: graphConsume({
    fields: [...indexedProductFields],
    transform: productDocuments,
    resolve_ids: affectedProductIds,
    // A deletion is read back like any change: what is gone or hidden leaves the index, and ids of events about
    // variants or translations are not ids of documents.
    is_delete: () => false,
  }),
  seed: graphSeed({ fields: [...indexedProductFields], transform: productDocuments }),
});
