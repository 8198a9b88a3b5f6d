import type { OrderView } from "@cluster-market/contracts";
import { checkoutTexts } from "@cluster-market/messages";
import { money } from "@/lib/format";
import type { ReaderMarket } from "@/lib/market";
import { textsFor } from "@/lib/texts";

/** How the order gets paid: in cash at the door, or by a transfer with its reference. */
export function WhatNext({ market, order }: { market: ReaderMarket; order: OrderView }) {
  const t = textsFor(market.language, checkoutTexts);
  const total = money(order.total, market);
  const { transfer, status } = order.payment;
  if (status === "canceled") return <p>{t("order.canceled")}</p>;
  if (!transfer) return <p>{t("order.next.cash", { total })}</p>;
  if (status === "confirmed") return <p>{t("order.transfer.confirmed")}</p>;
  return (
    <>
      <p>{t("order.next.transfer", { total })}</p>
      <dl className="transfer num">
        <div>
          <dt>{t("order.transfer.reference")}</dt>
          <dd dir="ltr">{transfer.reference}</dd>
        </div>
        <div>
          <dt>{t("order.transfer.amount")}</dt>
          <dd>{total}</dd>
        </div>
        <div>
          <dt>{t("order.transfer.payee")}</dt>
          <dd>{transfer.payee}</dd>
        </div>
        <div>
          <dt>{t("order.transfer.bank")}</dt>
          <dd>{transfer.bank_name}</dd>
        </div>
        <div>
          <dt>{t("order.transfer.account")}</dt>
          <dd dir="ltr">{transfer.account}</dd>
        </div>
      </dl>
    </>
  );
}
