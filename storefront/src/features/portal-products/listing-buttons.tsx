import type { ProducerProduct } from "@cluster-market/contracts";
import { portalProductsTexts, translator, type Language } from "@cluster-market/messages";
import { Confirm } from "@/ui/form/confirm";
import { KeptForm } from "@/ui/form/kept-form";
import { changeListing } from "./actions";

interface ListingButtonsProps {
  product: Pick<ProducerProduct, "id" | "status">;
  language: Language;
}

/** Into the shop or out of it. */
export function PublishButton({ product, language }: ListingButtonsProps) {
  const t = translator(portalProductsTexts, language);
  if (product.status === "suspended") return null;
  const change = product.status === "published" ? "unpublish" : "publish";
  return (
    <KeptForm action={changeListing} key={change}>
      <input type="hidden" name="id" value={product.id} />
      <input type="hidden" name="change" value={change} />
      <button className={change === "publish" ? "big" : "btn ghost full tall"} type="submit">
        {t(`product.${change}`)}
      </button>
    </KeptForm>
  );
}

/** Only a draft can be deleted, after a question. */
export function DeleteButton({ product, language }: ListingButtonsProps) {
  const t = translator(portalProductsTexts, language);
  if (product.status !== "draft") return null;
  return (
    <KeptForm action={changeListing} className="psec">
      <input type="hidden" name="id" value={product.id} />
      <input type="hidden" name="change" value="delete" />
      <Confirm
        label={t("product.delete")}
        question={t("product.deleteConfirm")}
        yes={t("product.deleteYes")}
        tone="quiet"
      />
    </KeptForm>
  );
}
