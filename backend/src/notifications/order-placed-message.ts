import type { OrderView } from "@cluster-market/contracts";
import { orderMessages, translator, type Language, type Translate } from "@cluster-market/messages";
import { formatMoney, type Money } from "@cluster-market/money";
import type { Message, MessageBlock } from "./message";
import { orderLineText } from "./order-line-text";

const moneyLocale: Record<Language, string> = { en: "en-GH", fr: "fr-TN", ar: "ar-TN" };

type Say = Translate<keyof typeof orderMessages>;

/**
 * Confirms an order to its buyer, in the order's language: what each group sends, how to pay, who sells.
 * @param link address of the order's page.
 * @param registration what the law wants beside the seller's name.
 */
export function orderPlacedMessage(
  order: OrderView,
  link: string,
  registration: { registration_number: string; tax_number: string } | undefined,
): Message {
  const t = translator(orderMessages, order.language);
  const money = (amount: Money) => formatMoney(amount, moneyLocale[order.language]);
  return {
    language: order.language,
    subject: t("buyer.subject", { number: order.number }),
    blocks: [
      {
        lines: [
          t("buyer.greeting", { name: order.recipient }),
          t("buyer.received", { number: order.number }),
        ],
      },
      ...order.slices.map((slice) => sliceBlock(slice, order.language, t, money)),
      { lines: [t("buyer.total", { total: money(order.total) })] },
      paymentBlock(order, t, money),
      { heading: t("buyer.address"), lines: [order.recipient, ...order.address, order.phone] },
      { link: { label: t("buyer.follow"), url: link } },
      ...sellerBlock(order, t, registration),
    ],
  };
}

function sliceBlock(
  slice: OrderView["slices"][number],
  language: Language,
  t: Say,
  money: (amount: Money) => string,
): MessageBlock {
  return {
    heading: t("buyer.sentBy", { group: slice.group.name, place: slice.group.place }),
    lines: [
      ...slice.lines.map((line) =>
        t("buyer.delivery", { name: orderLineText(line, language), price: money(line.total) }),
      ),
      ...(slice.delivery_name
        ? [t("buyer.delivery", { name: slice.delivery_name, price: money(slice.delivery) })]
        : []),
    ],
  };
}

function paymentBlock(order: OrderView, t: Say, money: (amount: Money) => string): MessageBlock {
  const { transfer } = order.payment;
  const total = money(order.total);
  const heading = t("buyer.payment");
  if (!transfer) return { heading, lines: [t("buyer.cash", { parcels: order.slices.length, total })] };
  return {
    heading,
    lines: [
      t("buyer.transfer", { total, reference: transfer.reference }),
      t("buyer.payee", { payee: transfer.payee }),
      t("buyer.account", { account: transfer.account, bank: transfer.bank_name }),
    ],
  };
}

function sellerBlock(
  order: OrderView,
  t: Say,
  registration: { registration_number: string; tax_number: string } | undefined,
): MessageBlock[] {
  if (!order.seller) return [];
  const { legal_name, address, phone, email } = order.seller;
  const numbers = registration
    ? [
        t("buyer.registration", {
          registration: registration.registration_number,
          tax: registration.tax_number,
        }),
      ]
    : [];
  return [{ heading: t("buyer.seller"), lines: [legal_name, address, `${phone}, ${email}`, ...numbers] }];
}
