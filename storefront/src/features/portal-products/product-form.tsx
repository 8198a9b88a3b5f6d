import type { Language } from "@cluster-market/contracts";
import { commonTexts, portalProductsTexts, translator } from "@cluster-market/messages";
import { Field } from "@/ui/form/field";
import type { FormState } from "@/ui/form/form-state";
import { KeptForm } from "@/ui/form/kept-form";
import { saveProduct } from "./actions";
import type { Category } from "./read-products";
import { SizeRows } from "./size-rows";

interface ProductFormProps {
  /** Null for a new product. */
  productId: string | null;
  initial: FormState;
  categories: readonly Category[];
  language: Language;
  currency: string;
}

export const productFormId = "product";

/** Everything typed about a product; its photos stand before it and belong to the same form. */
export function ProductForm({ productId, initial, categories, language, currency }: ProductFormProps) {
  const t = translator({ ...commonTexts, ...portalProductsTexts }, language);
  const languages = (["en", "fr", "ar"] as const).map((value) => ({
    value,
    label: t(`language.${value}`),
    lang: value,
  }));
  const kinds = [
    { value: "", label: t("product.chooseCategory") },
    ...categories.map(({ handle, name }) => ({ value: handle, label: name })),
  ];
  return (
    <KeptForm action={saveProduct} id={productFormId} className="psec" initial={initial}>
      {productId ? <input type="hidden" name="id" value={productId} /> : null}
      {/* Enter in a field saves; it must not press the first button, which may remove a size. */}
      <button className="vh" type="submit" tabIndex={-1} aria-hidden="true">
        {t("product.save")}
      </button>
      <Field label={t("product.name")} hint={t("product.nameHint")} name="name" maxLength={80} />
      <Field
        label={t("product.description")}
        hint={t("product.descriptionHint")}
        name="description"
        rows={5}
        maxLength={2000}
      />
      <div className="two">
        <Field label={t("product.language")} name="language" options={languages} />
        <Field label={t("product.category")} name="category" options={kinds} />
      </div>
      <h2>{t("product.sizes")}</h2>
      <SizeRows
        words={{
          size: t("product.size", { number: "#" }),
          title: t("product.sizeTitle"),
          titleHint: t("product.sizeTitleHint"),
          weight: t("product.weight"),
          price: t("product.price", { currency: currency.toUpperCase() }),
          priceEur: currency === "eur" ? null : t("product.priceEur"),
          pieces: t("product.pieces"),
          add: t("product.addSize"),
          remove: t("product.removeSize"),
        }}
      />
      <h2>{t("product.label")}</h2>
      <Field
        label={t("product.ingredients")}
        hint={t("product.ingredientsHint")}
        name="ingredients"
        rows={3}
        maxLength={1000}
      />
      <Field label={t("product.allergens")} name="allergens" maxLength={300} />
      <Field label={t("product.storage")} name="storage" rows={2} maxLength={300} />
      <button className="big" type="submit">
        {t("product.save")}
      </button>
    </KeptForm>
  );
}
