import type { AdminSlice } from "@cluster-market/contracts";
import { Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import { formatAmount, formatDay } from "../texts/format";
import { useStaffTexts } from "../texts/use-staff-texts";

/** One group's part of an order: lines, amounts, where the parcel is, and what of it stands in the ledger. */
export function SliceFacts({ slice }: { slice: AdminSlice }) {
  const { t, locale } = useStaffTexts();
  const money = (amount: { amount: string; currency: string }) =>
    formatAmount(amount.amount, amount.currency, locale);
  return (
    <section className="px-6 py-4">
      <div className="flex justify-between gap-3">
        <Text size="small" weight="plus">
          <Link className="underline" to={`/producer-groups/${slice.group.id}`}>
            {slice.group.name}
          </Link>
          : {t(`slice.${slice.status}`)}
        </Text>
        <Text size="small" weight="plus" className="tabular-nums">
          {money(slice.total)}
        </Text>
      </div>
      <ul className="mt-1">
        {slice.lines.map((line) => (
          <li key={line.line_item_id} className="flex justify-between gap-3">
            <Text size="small">
              {line.quantity} × {line.title} {line.variant_title}
            </Text>
            <Text size="small" className="tabular-nums">
              {money(line.total)}
            </Text>
          </li>
        ))}
        <li className="flex justify-between gap-3">
          <Text size="small">{slice.delivery_name}</Text>
          <Text size="small" className="tabular-nums">
            {money(slice.delivery)}
          </Text>
        </li>
      </ul>
      <details className="mt-2">
        <summary className="txt-compact-small text-ui-fg-subtle cursor-pointer">
          {t("order.ledger", { count: slice.ledger.length })}
        </summary>
        <ul>
          {slice.ledger.map((entry) => (
            <li key={entry.id} className="flex justify-between gap-3">
              <Text size="small" className="text-ui-fg-subtle">
                {formatDay(entry.occurred_on, locale)}, {entry.component} {entry.title}
              </Text>
              <Text size="small" className="text-ui-fg-subtle tabular-nums">
                {money(entry.amount)}
              </Text>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
