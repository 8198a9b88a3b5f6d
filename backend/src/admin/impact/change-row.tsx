import type { GroupChange } from "@cluster-market/contracts";
import { Table, Text } from "@medusajs/ui";
import { formatAmount, formatChange, formatMonth } from "../texts/format";
import { useStaffTexts } from "../texts/use-staff-texts";
import type { Figure } from "./figure";
import { FigureButton } from "./figure-button";
import { SmallChart } from "./small-chart";

interface ChangeRowProps {
  change: GroupChange;
  reportingCurrency: string;
  open: (figure: Figure) => void;
}

function span(months: readonly string[], locale: string): string {
  const [first] = months;
  const last = months.at(-1);
  if (!first || !last) return "";
  const from = formatMonth(first, locale, "short");
  return first === last ? from : `${from} – ${formatMonth(last, locale, "short")}`;
}

/** One group: both sides of its comparison, the parts, the change or why there is none, its months. */
export function ChangeRow({ change, reportingCurrency, open }: ChangeRowProps) {
  const { t, locale } = useStaffTexts();
  const amount = (value: string | null | undefined) => formatAmount(value, reportingCurrency, locale);
  const show = (side: Figure["side"], part: Figure["part"], month?: string) => {
    open({ groupId: change.group.id, side, part, ...(month ? { month } : {}) });
  };
  const list = (months: readonly string[]) =>
    months.map((month) => formatMonth(month, locale, "short")).join(", ");
  return (
    <Table.Row className="align-top [&>td]:py-3">
      <Table.Cell>
        <Text size="small" weight="plus">
          {change.group.name}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {change.group.cluster}
        </Text>
      </Table.Cell>
      <Table.Cell className="text-right">
        {change.baseline ? (
          <FigureButton
            label={t("impact.open")}
            open={() => {
              show("baseline", "all");
            }}
          >
            {amount(change.baseline.all.real_reporting)}
          </FigureButton>
        ) : (
          "–"
        )}
      </Table.Cell>
      <Table.Cell className="text-right">
        {change.since ? (
          <div className="flex flex-col items-end gap-y-1">
            <FigureButton
              strong
              label={t("impact.open")}
              open={() => {
                show("since", "all");
              }}
            >
              {amount(change.since.all.real_reporting)}
            </FigureButton>
            <Text size="xsmall">
              {t("impact.online")}{" "}
              <FigureButton
                label={t("impact.open")}
                open={() => {
                  show("since", "online");
                }}
              >
                {amount(change.since.online.real_reporting)}
              </FigureButton>
            </Text>
            <Text size="xsmall">
              {t("impact.inPerson")}{" "}
              <FigureButton
                label={t("impact.open")}
                open={() => {
                  show("since", "in_person");
                }}
              >
                {amount(change.since.in_person.real_reporting)}
              </FigureButton>
            </Text>
          </div>
        ) : (
          "–"
        )}
        {change.so_far.length > 0 ? (
          <Text size="xsmall" className="mt-1">
            {t("impact.soFar")}{" "}
            <FigureButton
              label={t("impact.open")}
              open={() => {
                show("so_far", "all");
              }}
            >
              {change.so_far.map((sold) => formatAmount(sold.amount, sold.currency, locale)).join(" + ")}
            </FigureButton>
          </Text>
        ) : null}
      </Table.Cell>
      <Table.Cell className="max-w-80">
        <Text size="small" weight="plus">
          {change.change_ratio !== null
            ? formatChange(change.change_ratio, locale)
            : t(change.status === "amounts_only" ? "impact.noPercent" : "impact.notEnough")}
        </Text>
        {change.compared.length > 0 ? (
          <Text size="xsmall" className="text-ui-fg-subtle whitespace-normal">
            {t("impact.months", {
              count: change.compared.length,
              since: span(
                change.compared.map((pair) => pair.since),
                locale,
              ),
              before: span(
                change.compared.map((pair) => pair.baseline),
                locale,
              ),
            })}
          </Text>
        ) : null}
        <details className="txt-compact-xsmall text-ui-fg-subtle mt-1 whitespace-normal">
          <summary className="cursor-pointer">{change.sentences[0]}</summary>
          {change.sentences.slice(1).map((sentence) => (
            <p key={sentence} className="mt-1">
              {sentence}
            </p>
          ))}
        </details>
      </Table.Cell>
      <Table.Cell className="whitespace-normal">
        <Text size="small" className="tabular-nums">
          {change.reporting.reported} / {change.reporting.expected}
        </Text>
        {change.reporting.missing_months.length > 0 ? (
          <Text size="xsmall" className="text-ui-fg-subtle">
            {t("impact.missing", { months: list(change.reporting.missing_months) })}
          </Text>
        ) : null}
        {change.reporting.declared_zero_months.length > 0 ? (
          <Text size="xsmall" className="text-ui-fg-subtle">
            {t("impact.zero", { months: list(change.reporting.declared_zero_months) })}
          </Text>
        ) : null}
      </Table.Cell>
      <Table.Cell>
        <SmallChart
          change={change}
          locale={locale}
          label={`${t("impact.chart")}: ${change.group.name}`}
          open={(month) => {
            show("month", "all", month);
          }}
        />
      </Table.Cell>
    </Table.Row>
  );
}
