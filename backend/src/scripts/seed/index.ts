import type { ExecArgs } from "@medusajs/framework/types";
import { environment } from "../../../env";
import { asOfDate } from "./as-of";
import { seedAdminUser } from "./base/admin-user";
import { seedCategories } from "./base/categories";
import { seedMarkets } from "./base/markets";
import { seedStore } from "./base/store";
import { clusters } from "./clusters";
import { hushEvents } from "./hush-events";
import { markBegun, markWhole, readMark } from "./mark";
import { writeRecentOrders } from "./orders/write-recent-orders";
import type { SeedContext } from "./seed-context";
import { writeCluster } from "./write/cluster";
import { writeDemoLogins } from "./write/demo-logins";
import { writeGroup } from "./write/group";
import { writeHistory, type WrittenGroup } from "./write/history";
import { writeMembers } from "./write/members";
import { writeProducts } from "./write/products";
import { fillSearchIndex } from "./write/search-index";
import { TranslationDrafts } from "./write/translation-drafts";

/**
 * Writes the demonstration: `medusa exec ./src/scripts/seed/index.ts as-of=2026-11-24` (today by default).
 * A second run changes nothing and says so.
 */
export default async function seed({ container, args }: ExecArgs): Promise<void> {
  const began = Date.now();
  const tell = (line: string) => {
    console.log(`[seed ${((Date.now() - began) / 1000).toFixed(1)} s] ${line}`);
  };
  const mark = await readMark(container);
  if (mark.state === "whole") {
    tell(`the demonstration as of ${mark.asOf} is there already; nothing was changed`);
    return;
  }
  if (mark.state === "begun") {
    throw new Error(
      "An earlier seed broke off half-way. Start over with an empty database: npm start -- --reset",
    );
  }
  const context: SeedContext = { container, asOf: asOfDate(args, environment.SEED_AS_OF, new Date()), tell };
  await markBegun(container);
  await hushEvents(container, () => write(context));
  await markWhole(container, context.asOf);
  tell(`done: demonstration as of ${context.asOf}`);
}

async function write(context: SeedContext): Promise<void> {
  const { container, tell } = context;
  const translations = new TranslationDrafts();
  const sizes = new Map<string, string[]>();
  await seedStore(context);
  await seedAdminUser(context);
  const markets = await seedMarkets(context);
  const categoryIds = await seedCategories(context, translations);
  tell("store, markets and categories");
  for (const data of clusters) {
    const cluster = { id: await writeCluster(context, data, translations), data };
    const home = markets[data.country].sales_channel_id;
    const written: WrittenGroup[] = [];
    for (const group of data.groups) {
      const seeded = await writeGroup(context, cluster, group, translations);
      const place = {
        channelIds: [home, markets.fr.sales_channel_id],
        categoryIds,
        uploadsDir: environment.UPLOADS_DIR,
        homeCurrency: data.country === "gh" ? "ghs" : "tnd",
      };
      const products = await writeProducts(context, data, { data: group, seeded }, place, translations);
      for (const product of products)
        sizes.set(
          product.handle,
          product.variants.map((variant) => variant.id),
        );
      await writeMembers(context, seeded.id, group.members);
      written.push({ id: seeded.id, data: group, products });
      tell(`${data.name}: ${group.name} with ${String(products.length)} products`);
    }
    tell(`${data.name}: ${String(await writeHistory(context, data, written))} lines of sales`);
  }
  tell(`${String(await translations.write(container))} translations`);
  tell(`${String(await writeRecentOrders(context, markets, sizes))} orders of these days`);
  tell(`search: ${(await fillSearchIndex(context)).join(", ") || "no index yet"}`);
  await writeDemoLogins(environment.CLUSTER_MARKET_DATA, {
    backend: environment.BACKEND_URL,
    storefront: environment.STOREFRONT_URL,
  });
}
