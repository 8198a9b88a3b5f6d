"use server";
import { redirect } from "next/navigation";
import { portalOrdersTexts, translator } from "@cluster-market/messages";
import { askProducer } from "@/lib/portal/producer-api";
import { portalLanguage } from "@/lib/portal/portal-language";
import { refusalOf } from "@/lib/portal/refused-form";
import { typedValues, type FormState } from "@/ui/form/form-state";

/** Packs, sends or delivers the group's slice; `step` and ids come from the form. */
export async function advanceOrder(_state: FormState, form: FormData): Promise<FormState> {
  const { order = "", fulfillment = "", step } = typedValues(form);
  const page = `/portal/orders/${encodeURIComponent(order)}`;
  const fulfillments = `/producer/orders/${encodeURIComponent(order)}/fulfillments`;
  try {
    const path =
      step === "pack" ? fulfillments : `${fulfillments}/${encodeURIComponent(fulfillment)}/${ending(step)}`;
    await askProducer({ method: "POST", path, body: {} });
  } catch (error) {
    const language = await portalLanguage();
    const t = translator(portalOrdersTexts, language);
    const changed = t("problem.changed");
    const codes = {
      await_transfer: t("problem.await_transfer"),
      already_packed: changed,
      not_packed: changed,
      already_sent: changed,
      not_sent: changed,
      already_delivered: changed,
    };
    const { message, help } = refusalOf(error, { language, page, codes });
    return { values: {}, errors: {}, rows: null, message, help };
  }
  redirect(page);
}

function ending(step: string | undefined): "ship" | "deliver" {
  return step === "deliver" ? "deliver" : "ship";
}
