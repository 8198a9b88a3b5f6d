import { portalSalesTexts, translator, type Language } from "@cluster-market/messages";
import { KeptForm } from "@/ui/form/kept-form";
import { reverseSale } from "./actions";

/** Takes back the sale that was just written down, without another question. */
export function UndoSale({ saleId, month, language }: { saleId: string; month: string; language: Language }) {
  const t = translator(portalSalesTexts, language);
  return (
    <KeptForm action={reverseSale}>
      <input type="hidden" name="sale" value={saleId} />
      <input type="hidden" name="month" value={month} />
      <button className="btn ghost full tall" type="submit">
        {t("sale.undo")}
      </button>
    </KeptForm>
  );
}
