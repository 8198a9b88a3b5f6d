import { checkoutTexts } from "@cluster-market/messages";
import type { ReaderMarket } from "@/lib/market";
import { textsFor } from "@/lib/texts";
import type { AddressWords } from "./address-form";
import { examplePhone } from "./phone";

/** The address form's words in the market's language and for its country. */
export function addressWords(market: ReaderMarket): AddressWords {
  const t = textsFor(market.language, checkoutTexts);
  const country = market.country === "tn" ? "tn" : "gh";
  return {
    labels: {
      name: t("address.name"),
      phone: t("address.phone"),
      email: t("address.email"),
      province: t(`address.province.${country}`),
      city: t(`address.city.${country}`),
      address_1: t("address.street"),
      address_2: t(`address.extra.${country}`),
    },
    hints: {
      phone: t("address.phoneHint"),
      email: t("address.emailHint"),
      address_1: t("address.streetHint"),
    },
    mend: {
      name: t("invalid.name"),
      phone: t("invalid.phone", { example: examplePhone(market.country) }),
      email: t("invalid.email"),
      province: t("invalid.province"),
      city: t("invalid.city"),
      address_1: t("invalid.address_1"),
      address_2: t("invalid.address_2"),
    },
    summary: t("invalid.summary"),
    failed: t("notice.failed"),
    choose: t("address.choose"),
    save: t("address.save"),
  };
}
