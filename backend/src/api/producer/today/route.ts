import type { MedusaResponse } from "@medusajs/framework/http";
import type { TodayAnswer } from "@cluster-market/contracts";
import type { ProducerRequest } from "../group-scope";
import { dateInZone, daysBetween, storedDate } from "../own-date";
import { productAnswer } from "../products/product-answer";
import { ownProducts } from "../products/product-rows";
import { monthOfSales } from "../sales/ledger-rows";
import { monthTotals } from "../sales/month-answer";
import { ownRows } from "../scoped-query";
import { ordersToPack } from "./orders-to-pack";
import { unreportedMonths } from "./unreported";

/** Free pieces at which a size on sale counts as running low. */
const lowStock = 5;
/** Days ahead that an expiring certificate is told of. */
const certificateDays = 60;

export async function GET(request: ProducerRequest, response: MedusaResponse<TodayAnswer>): Promise<void> {
  const scope = request.groupScope;
  const now = new Date();
  const today = dateInZone(now, scope.timeZone);
  const month = today.slice(0, 7);
  const [toPack, products, certificates, unreported, sales] = await Promise.all([
    ordersToPack(request, now),
    ownProducts(request).then((own) => own.map((product) => productAnswer(product, scope))),
    expiringCertificates(request, today),
    unreportedMonths(request, month),
    monthOfSales(request, month),
  ]);
  const { total, by_channel: byChannel } = monthTotals(sales, scope.homeCurrency);
  const count = (some: typeof byChannel) => some.reduce((sum, channel) => sum + channel.count, 0);
  response.json({
    orders_to_pack: toPack.length,
    oldest_order_at: toPack[0]?.toISOString() ?? null,
    low_stock: products
      .filter((product) => product.status === "published")
      .flatMap((product) =>
        product.variants.map((variant) => ({
          product_id: product.id,
          title: `${product.name}, ${variant.title}`,
          stock: variant.stock - variant.reserved,
        })),
      )
      .filter(({ stock }) => stock <= lowStock)
      .sort((a, b) => a.stock - b.stock),
    expiring_certificates: certificates,
    unreported,
    suspended_products: products
      .filter((product) => product.status === "suspended")
      .map(({ id, name, suspended_reason: reason }) => ({ id, name, reason: reason ?? "" })),
    month: {
      month,
      total,
      count: count(byChannel),
      online_count: count(byChannel.filter(({ channel }) => channel.startsWith("online_"))),
      by_channel: byChannel.map(({ channel, total: sum }) => ({ channel, total: sum })),
    },
  });
}

async function expiringCertificates(
  request: ProducerRequest,
  today: string,
): Promise<TodayAnswer["expiring_certificates"]> {
  const certificates = await ownRows<{ standard: string; expires_on: string }>(request, "certificate", {
    fields: ["standard", "expires_on"],
    order: { expires_on: "ASC" },
  });
  return certificates
    .map(({ standard, expires_on: expiresOn }) => ({ standard, expires_on: storedDate(expiresOn) }))
    .map((certificate) => ({ ...certificate, days: daysBetween(today, certificate.expires_on) }))
    .filter(({ days }) => days >= 0 && days <= certificateDays);
}
