"use server";
import { redirect } from "next/navigation";
import { saleAnswerSchema, type SaleInput } from "@cluster-market/contracts";
import { portalSalesTexts, portalTexts, translator } from "@cluster-market/messages";
import { askProducer } from "@/lib/portal/producer-api";
import { portalLanguage } from "@/lib/portal/portal-language";
import { sendingMember } from "@/lib/portal/read-producer";
import { refusalOf } from "@/lib/portal/refused-form";
import { typedValues, type FormState } from "@/ui/form/form-state";
import { keepMemory, readMemory } from "./sale-cookie";
import { exactUnitPrice, remember, type SaleMemory } from "./sale-memory";
import { parseSale } from "./sale-input";
import { readSellables } from "./read-sellables";

const salePage = "/portal/sales/new";

/** Writes down one sale made in person; pressing twice writes one. */
export async function recordSale(_state: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form);
  const refused: FormState = { values, errors: {}, rows: null, help: null, message: null };
  const language = await portalLanguage();
  const t = translator({ ...portalTexts, ...portalSalesTexts }, language);
  let written: { saleId: string; input: SaleInput; groupId: string; memory: SaleMemory };
  try {
    const { group } = await sendingMember();
    const memory = await readMemory(group.id);
    const offered = await readSellables(memory, salePage);
    const parsed = parseSale(values, {
      language,
      currency: group.home_currency,
      today: group.today,
      offered,
    });
    if (parsed.errors) return { ...refused, errors: parsed.errors, message: t("error.fields") };
    const { input } = parsed;
    const answer = await askProducer({ method: "POST", path: "/producer/sales", body: input });
    written = { saleId: saleAnswerSchema.parse(answer).sale.id, input, groupId: group.id, memory };
  } catch (error) {
    const codes = { not_enough_stock: t("problem.not_enough_stock") };
    const refusal = refusalOf(error, { language, page: salePage, codes, keepsTyping: true });
    return { ...refused, errors: refusal.fields, message: refusal.message, help: refusal.help };
  }
  const { input, memory } = written;
  const unitPrice = values.amount?.trim() ? exactUnitPrice(input.amount, input.quantity) : null;
  await keepMemory(
    written.groupId,
    remember(memory, {
      variantId: input.variant_id,
      channel: input.channel,
      unitPrice: unitPrice ?? memory.prices[input.variant_id] ?? null,
    }),
  );
  redirect(`/portal/sales/${written.saleId}?month=${input.occurred_on.slice(0, 7)}`);
}

/** Takes a sale back by a counter-entry. */
export async function reverseSale(_state: FormState, form: FormData): Promise<FormState> {
  const { sale = "", month = "" } = typedValues(form);
  const page = `/portal/sales?month=${encodeURIComponent(month)}`;
  try {
    await askProducer({
      method: "POST",
      path: `/producer/sales/${encodeURIComponent(sale)}/reverse`,
      body: {},
    });
  } catch (error) {
    const language = await portalLanguage();
    const t = translator(portalSalesTexts, language);
    const codes = {
      already_reversed: t("problem.already_reversed"),
      not_reversible: t("problem.not_reversible"),
    };
    const { message, help } = refusalOf(error, { language, page, codes });
    return { values: {}, errors: {}, rows: null, message, help };
  }
  redirect(`${page}&done=reversed`);
}

/** Declares that nothing was sold through a channel in a month, or takes that back, by the button pressed. */
export async function declareMonth(_state: FormState, form: FormData): Promise<FormState> {
  const { month = "", channel = "", take_back } = typedValues(form);
  const page = `/portal/sales?month=${encodeURIComponent(month)}`;
  try {
    await askProducer({
      method: take_back ? "DELETE" : "POST",
      path: `/producer/months/${encodeURIComponent(month)}/nothing-sold`,
      body: { channel },
    });
  } catch (error) {
    const language = await portalLanguage();
    const codes = { month_has_sales: translator(portalSalesTexts, language)("problem.month_has_sales") };
    const { message, help } = refusalOf(error, { language, page, codes });
    return { values: {}, errors: {}, rows: null, message, help };
  }
  redirect(page);
}
