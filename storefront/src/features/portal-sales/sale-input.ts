import { dateSchema, ownChannelSchema, type Language, type SaleInput } from "@cluster-market/contracts";
import { multiplyMoney, roundMoney } from "@cluster-market/money";
import { portalSalesTexts, portalTexts, translator } from "@cluster-market/messages";
import { typedAmount, typedWhole } from "@/lib/portal/typed-number";
import type { Sellable } from "./sellable";

interface ParseOptions {
  language: Language;
  currency: string;
  /** YYYY-MM-DD in the group's time zone. */
  today: string;
  offered: readonly Sellable[];
}

export type ParsedSale = { input: SaleInput; errors: null } | { input: null; errors: Record<string, string> };

const dayMs = 24 * 60 * 60 * 1000;
const longestBackDays = 400;

/** Reads the sale form. An empty amount means the price a piece times the pieces, exactly. */
export function parseSale(
  values: Readonly<Record<string, string>>,
  { language, currency, today, offered }: ParseOptions,
): ParsedSale {
  const t = translator({ ...portalTexts, ...portalSalesTexts }, language);
  const errors: Record<string, string> = {};
  const chosen = offered.find(({ id }) => id === values.variant);
  if (!chosen) errors.variant = t("sale.choose");
  const quantity = typedWhole(
    (values.quantity === "other" ? values.other : values.quantity) ?? "",
    1,
    100_000,
  );
  if (quantity === null) errors.quantity = t("error.whole", { min: 1, max: "100000" });
  const channel = ownChannelSchema.safeParse(values.channel);
  if (!channel.success) errors.channel = t("error.value");
  const day = dateSchema.safeParse(values.occurred_on);
  if (!day.success || !isSaleDay(day.data, today)) errors.occurred_on = t("error.date");
  const amount = amountOf(values.amount ?? "", chosen, quantity, currency);
  if (amount === null) {
    const isEmpty = (values.amount ?? "").trim() === "";
    errors.amount = isEmpty
      ? t("sale.noPrice")
      : t("error.amount", { example: currency === "tnd" ? "14.500" : "25.00" });
  }
  const key = values.idempotency_key ?? "";
  if (
    Object.keys(errors).length > 0 ||
    !chosen ||
    quantity === null ||
    !channel.success ||
    !day.success ||
    !amount
  ) {
    return { input: null, errors };
  }
  return {
    input: {
      idempotency_key: key.length >= 8 && key.length <= 100 ? key : crypto.randomUUID(),
      variant_id: chosen.id,
      quantity,
      amount,
      channel: channel.data,
      occurred_on: day.data,
      take_from_stock: values.take_from_stock === "yes",
    },
    errors: null,
  };
}

function isSaleDay(day: string, today: string): boolean {
  return day <= today && Date.parse(today) - Date.parse(day) <= longestBackDays * dayMs;
}

function amountOf(
  typed: string,
  chosen: Sellable | undefined,
  quantity: number | null,
  currency: string,
): string | null {
  if (typed.trim() !== "") {
    const amount = typedAmount(typed, currency);
    return amount === null ? null : roundMoney(amount, currency).amount;
  }
  // Without product or number those are what is asked for, not the amount.
  if (!chosen || quantity === null) return "0";
  if (chosen.price === null) return null;
  return multiplyMoney({ amount: chosen.price, currency }, quantity).amount;
}
