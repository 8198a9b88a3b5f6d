import type { Language } from "@cluster-market/contracts";
import type { OrderFacts } from "./read-order";

/** The language an order was made in; French where Tunisia's basket says nothing, English elsewhere. */
export function orderLanguage(order: OrderFacts): Language {
  const [code] = (order.locale ?? "").toLowerCase().split("-");
  if (code === "en" || code === "fr" || code === "ar") return code;
  return ["tn", "fr"].includes(order.shipping_address?.country_code ?? "") ? "fr" : "en";
}
