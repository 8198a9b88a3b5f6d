import { orderMessages, translator, type Language } from "@cluster-market/messages";
import type { Message } from "./message";
import { orderLineText, type MessageLine } from "./order-line-text";

export interface NewOrderNews {
  number: string;
  group_name: string;
  /** Town only, and no amounts: phones and mailboxes are shared. */
  town: string;
  is_prepaid: boolean;
  lines: MessageLine[];
  link: string;
}

/** Tells a member of a group, in the member's language, that there is something to pack. */
export function newOrderMessage(news: NewOrderNews, member: { name: string; language: Language }): Message {
  const t = translator(orderMessages, member.language);
  const { number, group_name: group, town } = news;
  return {
    language: member.language,
    subject: t("group.subject", { number }),
    blocks: [
      {
        lines: [
          t("group.greeting", { name: member.name }),
          t("group.arrived", { group, number, town }),
          t(news.is_prepaid ? "group.awaitTransfer" : "group.cash"),
        ],
      },
      {
        heading: t("group.toPack"),
        lines: news.lines.map((line) => orderLineText(line, member.language)),
      },
      { link: { label: t("group.open"), url: news.link } },
    ],
  };
}
