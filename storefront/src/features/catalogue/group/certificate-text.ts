import type { PublicCertificate } from "@cluster-market/contracts";
import { catalogueTexts } from "@cluster-market/messages";
import { longDate } from "@/lib/format";
import type { MarketSegment } from "@/lib/market-segment";
import { textsFor } from "@/lib/texts";

/** A verified certificate in one line: standard, scope, until when, checked by whom and when. */
export function certificateText(certificate: PublicCertificate, market: MarketSegment): string {
  return textsFor(market.language, catalogueTexts)("certificate.text", {
    standard: certificate.standard,
    scope: certificate.scope.text,
    expires: longDate(certificate.expires_on, market),
    by: certificate.verified_by,
    on: longDate(certificate.verified_on, market),
  });
}
