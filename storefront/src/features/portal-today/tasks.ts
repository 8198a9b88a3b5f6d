import type { TodayAnswer } from "@cluster-market/contracts";
import { commonTexts, portalTodayTexts, translator, type Language } from "@cluster-market/messages";
import type { PortalIconName } from "@/ui/portal-icon";
import type { PortalFormat } from "@/lib/portal/portal-format";

/** One thing that waits for the group. */
export interface Task {
  key: string;
  href: string | null;
  /** A count to show, else a sign. */
  count: number | null;
  icon: PortalIconName;
  isWarning: boolean;
  title: string;
  hint: string;
}

interface TaskContext {
  language: Language;
  format: PortalFormat;
  /** YYYY-MM-DD in the group's time zone. */
  today: string;
}

const shown = 4;

/** At most four tasks, the most pressing first: what was stopped, who waits, what runs out, what is missing. */
export function tasksOf(answer: TodayAnswer, { language, format, today }: TaskContext): Task[] {
  const t = translator({ ...commonTexts, ...portalTodayTexts }, language);
  const orders: Task[] = answer.orders_to_pack
    ? [
        {
          key: "orders",
          href: "/portal/orders",
          count: answer.orders_to_pack,
          icon: "parcel",
          isWarning: false,
          title: t("today.orders", { count: answer.orders_to_pack }),
          hint: answer.oldest_order_at
            ? t("today.oldest", { when: momentWords(answer.oldest_order_at, { language, format, today }) })
            : "",
        },
      ]
    : [];
  const suspended = answer.suspended_products.map((product) => ({
    key: product.id,
    href: `/portal/products/${product.id}`,
    count: null,
    icon: "stop" as const,
    isWarning: true,
    title: t("today.suspended", { name: product.name }),
    hint: product.reason,
  }));
  const stock = answer.low_stock.map((line, index) => ({
    key: `${line.product_id}-${index}`,
    href: "/portal/stock",
    count: line.stock,
    icon: "jar" as const,
    isWarning: false,
    title: t("today.stock", { title: line.title }),
    hint: t("today.stockHint"),
  }));
  const certificates = answer.expiring_certificates.map((certificate) => ({
    key: certificate.standard + certificate.expires_on,
    href: null,
    count: null,
    icon: "paper" as const,
    isWarning: true,
    title: t("today.certificate", { standard: certificate.standard, days: certificate.days }),
    hint: t("today.certificateHint"),
  }));
  const unreported = answer.unreported.map(({ month, channel }) => ({
    key: month + channel,
    href: `/portal/sales?month=${month}`,
    count: null,
    icon: "chart" as const,
    isWarning: false,
    title: t("today.unreported", {
      month: sentenceStart(format.month(month, today)),
      channel: t(`channel.${channel}`),
    }),
    hint: t("today.unreportedHint"),
  }));
  // One of each kind before a second of any, so that a row of empty shelves hides nothing else.
  return takeTurns([orders, suspended, stock, certificates, unreported]).slice(0, shown);
}

function takeTurns(kinds: readonly Task[][]): Task[] {
  const longest = Math.max(...kinds.map((kind) => kind.length));
  return Array.from({ length: longest }, (_, turn) =>
    kinds.flatMap((kind) => kind.slice(turn, turn + 1)),
  ).flat();
}

function momentWords(instant: string, { language, format, today }: TaskContext): string {
  const t = translator(portalTodayTexts, language);
  const day = format.dateOf(instant);
  if (day === today) return t("today.today", { time: format.time(instant) });
  const yesterday = new Date(Date.parse(today) - 24 * 3600 * 1000).toISOString().slice(0, 10);
  return day === yesterday ? t("today.yesterday", { time: format.time(instant) }) : format.moment(instant);
}

/** French writes months small; at the start of a line they are written large. */
export function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
