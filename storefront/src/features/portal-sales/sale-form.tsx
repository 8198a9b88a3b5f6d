import type { Language, ProducerMe } from "@cluster-market/contracts";
import { commonTexts, portalSalesTexts, portalTexts, translator } from "@cluster-market/messages";
import { KeptForm } from "@/ui/form/kept-form";
import { Field } from "@/ui/form/field";
import { Tick } from "@/ui/form/tick";
import { recordSale } from "./actions";
import { ChooseCount } from "./choose-count";
import { ChooseSize } from "./choose-size";
import { SaleContext } from "./sale-context";
import type { SaleMemory } from "./sale-memory";
import { SaveSale } from "./save-sale";
import type { Sellable } from "./sellable";

interface SaleFormProps {
  offered: readonly Sellable[];
  memory: SaleMemory;
  group: ProducerMe["group"];
  language: Language;
  /** Made with the page, so that pressing twice writes one sale. */
  idempotencyKey: string;
}

/** What, how many, save: three touches; place, day and price are remembered and can be changed. */
export function SaleForm({ offered, memory, group, language, idempotencyKey }: SaleFormProps) {
  const t = translator({ ...commonTexts, ...portalTexts, ...portalSalesTexts }, language);
  const channels = (["local_market", "fair", "institution"] as const).map((value) => ({
    value,
    label: t(`channel.${value}`),
  }));
  const currency = group.home_currency.toUpperCase();
  const comma = language === "ar" ? "، " : ", ";
  const prices = Object.fromEntries(offered.map(({ id, price }) => [id, price]));
  return (
    <KeptForm action={recordSale} className="sale">
      <input type="hidden" name="idempotency_key" value={idempotencyKey} />
      <ChooseSize offered={offered} words={{ what: t("sale.what"), other: t("sale.other") }} />
      <ChooseCount words={{ many: t("sale.many"), other: t("sale.moreThan") }} />
      <SaleContext
        prices={prices}
        currency={group.home_currency}
        channels={Object.fromEntries(channels.map(({ value, label }) => [value, label]))}
        today={group.today}
        locale={`${language}-${group.country.toUpperCase()}`}
        initialChannel={memory.channel}
        words={{
          today: t("sale.today"),
          change: t("action.change"),
          each: t("sale.each", { price: "#" }),
          comma,
        }}
      >
        <Field label={t("sale.where")} name="channel" initial={memory.channel} options={channels} />
        <Field
          label={t("sale.when")}
          name="occurred_on"
          type="date"
          initial={group.today}
          max={group.today}
          dir="ltr"
        />
        <Field
          label={t("sale.amount", { currency })}
          hint={t("sale.amountHint")}
          name="amount"
          inputMode="decimal"
          dir="ltr"
          maxLength={14}
        />
        <Tick label={t("sale.fromStock")} name="take_from_stock" initial />
      </SaleContext>
      <SaveSale
        prices={prices}
        currency={group.home_currency}
        locale={`${language}-${group.country.toUpperCase()}`}
        words={{
          save: t("action.save"),
          note: t("sale.online"),
          pieces: t("sale.pieces", { count: "#" }),
          comma,
        }}
      />
    </KeptForm>
  );
}
