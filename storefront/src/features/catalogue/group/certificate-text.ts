import { checkedByProject, type PublicCertificate } from "@cluster-market/contracts";
import { catalogueTexts } from "@cluster-market/messages";
import { longDate } from "@/lib/format";
import type { MarketSegment } from "@/lib/market-segment";
import { textsFor } from "@/lib/texts";

/** A verified certificate in one line: standard, scope, until when, checked by whom and when. */
export function certificateText(certificate: PublicCertificate, market: MarketSegment): string {
  const t = textsFor(market.language, catalogueTexts);
  return t("certificate.text", {
    standard: certificate.standard,
    scope: certificate.scope.text,
    expires: longDate(certificate.expires_on, market),
    by: certificate.verified_by === checkedByProject ? t("checkedBy.project") : certificate.verified_by,
    on: longDate(certificate.verified_on, market),
  });
}
