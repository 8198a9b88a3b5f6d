import type { ImpactEntriesAnswer } from "@cluster-market/contracts";
import { Drawer, Table, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router-dom";
import { client } from "../api/client";
import { Pending } from "../form/pending";
import { commonText, isCommonKey } from "../texts/common-text";
import { formatAmount, formatDay } from "../texts/format";
import { useStaffTexts } from "../texts/use-staff-texts";
import type { Figure } from "./figure";

interface EntriesDrawerProps {
  figure: Figure | null;
  close: () => void;
}

/** The ledger entries behind one figure, with the figure itself as their total. */
export function EntriesDrawer({ figure, close }: EntriesDrawerProps) {
  const { t, language, locale } = useStaffTexts();
  const { data, error, refetch } = useQuery({
    queryKey: ["impact-entries", figure],
    enabled: figure !== null,
    queryFn: () => {
      const query: Record<string, string> = { side: figure?.side ?? "since", part: figure?.part ?? "all" };
      if (figure?.month) query.month = figure.month;
      return client.client.fetch<ImpactEntriesAnswer>(
        `/admin/impact/groups/${figure?.groupId ?? ""}/entries`,
        {
          query,
        },
      );
    },
  });
  return (
    <Drawer
      open={figure !== null}
      onOpenChange={(open) => {
        if (!open) close();
      }}
    >
      <Drawer.Content className="max-w-3xl">
        <Drawer.Header>
          <Drawer.Title>
            {t("impact.entries")}
            {data ? `: ${data.group.name}` : ""}
          </Drawer.Title>
          {data ? (
            <Drawer.Description>
              {t("impact.entries.total", {
                count: data.entries.length,
                nominal: formatAmount(data.total.nominal, data.home_currency, locale),
                real: formatAmount(data.total.real, data.home_currency, locale),
              })}
            </Drawer.Description>
          ) : null}
        </Drawer.Header>
        <Drawer.Body className="overflow-auto p-0">
          {data ? <EntryTable answer={data} /> : <Pending error={error} retry={() => void refetch()} />}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  );

  function channelName(channel: string): string {
    const key = `channel.${channel}`;
    return isCommonKey(key) ? commonText(language)(key) : channel;
  }

  function sourceName(kind: string): string {
    return kind === "in_person" || kind === "baseline" || kind === "reversal" || kind === "demonstration"
      ? t(`source.${kind}`)
      : kind;
  }

  function EntryTable({ answer }: { answer: ImpactEntriesAnswer }) {
    if (answer.entries.length === 0) return <Text className="px-6 py-4">{t("impact.entries.none")}</Text>;
    return (
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("impact.entry.date")}</Table.HeaderCell>
            <Table.HeaderCell>{t("impact.entry.what")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("impact.entry.quantity")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("impact.entry.amount")}</Table.HeaderCell>
            <Table.HeaderCell>{t("impact.entry.source")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {answer.entries.map((entry) => (
            <Table.Row key={entry.id}>
              <Table.Cell>{formatDay(entry.occurred_on, locale)}</Table.Cell>
              <Table.Cell>
                {entry.title ? `${entry.title}, ` : ""}
                {channelName(entry.channel)}
              </Table.Cell>
              <Table.Cell className="text-right tabular-nums">{entry.quantity}</Table.Cell>
              <Table.Cell className="text-right tabular-nums">
                {formatAmount(entry.amount.amount, entry.amount.currency, locale)}
              </Table.Cell>
              <Table.Cell>
                {entry.order_id ? (
                  <Link className="underline" to={`/orders/${entry.order_id}`}>
                    {t("impact.entry.order")}
                  </Link>
                ) : (
                  sourceName(entry.source_kind)
                )}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    );
  }
}
