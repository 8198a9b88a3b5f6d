import type { MedusaResponse } from "@medusajs/framework/http";
import { localeOf, localeSchema } from "@cluster-market/contracts";
import { LocalizedTexts } from "../../../workflows/catalogue/localized-texts";
import type { ProducerRequest } from "../group-scope";
import { sharedRows } from "../scoped-query";

interface CategoryRow {
  id: string;
  handle: string;
  name: string;
}

/** The names are typed in English and read in `?locale=`, else in the member's own language. */
export async function GET(
  request: ProducerRequest,
  response: MedusaResponse<{ categories: { handle: string; name: string }[] }>,
): Promise<void> {
  const categories = await sharedRows<CategoryRow>(request, "product_category", {
    fields: ["id", "handle", "name"],
    filters: { is_active: true, is_internal: false },
  });
  // Medusa moves `?locale=` to `request.locale` under /store only.
  const asked = localeSchema.safeParse(request.locale ?? request.query.locale);
  const locale = asked.success ? asked.data : localeOf(request.groupScope.language);
  const ids = categories.map(({ id }) => id);
  const texts = await LocalizedTexts.load(request.scope, ids, locale);
  const named = categories.map(({ id, handle, name }) => {
    return { handle, name: texts.text(id, "name", name, "en").text };
  });
  response.json({ categories: named.sort((a, b) => a.name.localeCompare(b.name, locale)) });
}
