"use server";
import { redirect } from "next/navigation";
import { portalProductsTexts, portalTexts, translator } from "@cluster-market/messages";
import { askProducer } from "@/lib/portal/producer-api";
import { portalLanguage } from "@/lib/portal/portal-language";
import { refusalOf } from "@/lib/portal/refused-form";
import { typedWhole } from "@/lib/portal/typed-number";
import { typedValues, type FormState } from "@/ui/form/form-state";

const most = 1_000_000;

/** Sets the counted pieces of one size; "−" and "+" change the number typed by one and save that. */
export async function correctStock(_state: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form);
  const { variant = "", stock = "", by } = values;
  const language = await portalLanguage();
  const t = translator({ ...portalTexts, ...portalProductsTexts }, language);
  const refused: FormState = { values, errors: {}, rows: null, help: null, message: null };
  const typed = typedWhole(stock, 0, most);
  if (typed === null) return { ...refused, message: t("error.whole", { min: 0, max: String(most) }) };
  const counted = Math.min(most, Math.max(0, typed + (by === "more" ? 1 : by === "less" ? -1 : 0)));
  try {
    await askProducer({
      method: "POST",
      path: "/producer/inventory",
      body: { variant_id: variant, stock: counted },
    });
  } catch (error) {
    const codes = { below_promised: t("stock.below_promised") };
    const { message, help } = refusalOf(error, { language, page: "/portal/stock", codes, keepsTyping: true });
    return { ...refused, message, help };
  }
  redirect(`/portal/stock?saved=${encodeURIComponent(variant)}#${encodeURIComponent(variant)}`);
}
