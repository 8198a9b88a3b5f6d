import type { Sale, SalesAnswer } from "@cluster-market/contracts";
import { commonTexts, portalSalesTexts, translator, type Language } from "@cluster-market/messages";
import type { PortalFormat } from "@/lib/portal/portal-format";
import { Confirm } from "@/ui/form/confirm";
import { KeptForm } from "@/ui/form/kept-form";
import { reverseSale } from "./actions";

interface SaleListProps {
  answer: SalesAnswer;
  language: Language;
  format: PortalFormat;
}

/** Every line of the month's ledger, the newest first; nothing is erased, what was taken back is struck through. */
export function SaleList({ answer, language, format }: SaleListProps) {
  return (
    <ol className="entries">
      {answer.sales.map((sale) => (
        <SaleEntry key={sale.id} sale={sale} month={answer.month} language={language} format={format} />
      ))}
    </ol>
  );
}

interface SaleEntryProps {
  sale: Sale;
  month: string;
  language: Language;
  format: PortalFormat;
}

function SaleEntry({ sale, month, language, format }: SaleEntryProps) {
  const t = translator({ ...commonTexts, ...portalSalesTexts }, language);
  const isGone = sale.reversed_by !== null;
  return (
    <li className={isGone ? "gone" : undefined}>
      <div className="row">
        <b>
          <bdi dir="ltr">{sale.quantity}</bdi> × <bdi>{sale.title}</bdi>
        </b>
        <b className="num">{format.money(sale.amount)}</b>
        <span>{format.list(format.day(sale.occurred_on), t(`channel.${sale.channel}`))}</span>
        <span>{sale.is_reversal ? t("sales.reversal") : isGone ? t("sales.reversed") : null}</span>
      </div>
      {sale.can_reverse ? (
        <KeptForm action={reverseSale}>
          <input type="hidden" name="sale" value={sale.id} />
          <input type="hidden" name="month" value={month} />
          <Confirm
            label={t("sales.reverse")}
            question={t("sales.reverseConfirm")}
            yes={t("sales.reverseYes")}
            tone="quiet"
          />
        </KeptForm>
      ) : null}
    </li>
  );
}
