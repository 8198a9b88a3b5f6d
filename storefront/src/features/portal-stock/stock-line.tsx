import type { InventoryLine } from "@cluster-market/contracts";
import { portalProductsTexts, portalTexts, translator, type Language } from "@cluster-market/messages";
import { KeptForm } from "@/ui/form/kept-form";
import { correctStock } from "./actions";
import { CountInput } from "./count-input";

interface StockLineProps {
  line: InventoryLine;
  language: Language;
  wasSaved: boolean;
}

/** One size: how many there are, one less, one more, or a number. */
export function StockLine({ line, language, wasSaved }: StockLineProps) {
  const t = translator({ ...portalTexts, ...portalProductsTexts }, language);
  return (
    <li className="stockline" id={line.variant_id}>
      <div className="who">
        {line.picture_url ? (
          <img src={line.picture_url} alt="" width="52" height="52" loading="lazy" />
        ) : (
          <i />
        )}
        <div>
          <b>
            <bdi>{line.product_name}</bdi>, <bdi>{line.variant_title}</bdi>
          </b>
          {line.reserved > 0 ? <span>{t("stock.promised", { count: line.reserved })}</span> : null}
          {wasSaved ? <span role="status">{t("stock.saved", { count: line.stock })}</span> : null}
        </div>
      </div>
      {/* A saved count makes the form anew. */}
      <KeptForm action={correctStock} key={`${line.stock}-${wasSaved}`}>
        <input type="hidden" name="variant" value={line.variant_id} />
        <CountInput
          stock={line.stock}
          words={{
            counted: `${t("stock.counted")}: ${line.product_name}, ${line.variant_title}`,
            less: t("stock.less"),
            more: t("stock.more"),
            save: t("action.save"),
          }}
        />
      </KeptForm>
    </li>
  );
}
