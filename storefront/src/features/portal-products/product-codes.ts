import type { Language } from "@cluster-market/contracts";
import { portalProductsTexts, translator } from "@cluster-market/messages";

/** Words for the refusals of the product routes, by code. */
export function productCodes(language: Language): Record<string, string> {
  const t = translator(portalProductsTexts, language);
  return {
    listing_suspended: t("problem.listing_suspended"),
    variant_has_orders: t("problem.variant_has_orders"),
    not_a_draft: t("problem.not_a_draft"),
    group_not_ready: t("problem.group_not_ready"),
    no_size_option: t("problem.group_not_ready"),
  };
}
