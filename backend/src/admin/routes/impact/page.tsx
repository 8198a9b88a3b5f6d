import type { ImpactGroupsAnswer } from "@cluster-market/contracts";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ChartBar } from "@medusajs/icons";
import { Button, Container, Heading, Table, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { client } from "../../api/client";
import { Pending } from "../../form/pending";
import { ChangeRow } from "../../impact/change-row";
import { EntriesDrawer } from "../../impact/entries-drawer";
import type { Figure } from "../../impact/figure";
import { MethodNote } from "../../impact/method-note";
import { formatMonth } from "../../texts/format";
import { useStaffTexts } from "../../texts/use-staff-texts";

const ImpactPage = () => {
  const { t, language, locale } = useStaffTexts();
  const [figure, setFigure] = useState<Figure | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ["impact-groups", language],
    queryFn: () => client.client.fetch<ImpactGroupsAnswer>("/admin/impact/groups", { query: { language } }),
  });
  return (
    <Container className="divide-y p-0">
      <header className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
        <div>
          <Heading>{t("impact.title")}</Heading>
          <Text className="text-ui-fg-subtle mt-1 max-w-3xl" size="small">
            {t("impact.lead")}
          </Text>
          {data ? (
            <Text className="text-ui-fg-subtle mt-1 max-w-3xl" size="small">
              {t("impact.basis", {
                month: formatMonth(data.last_complete_month, locale),
                reference: formatMonth(data.reference_month, locale),
                currency: data.reporting_currency.toUpperCase(),
              })}
            </Text>
          ) : null}
        </div>
        <Button variant="secondary" asChild>
          <a href="/admin/impact/export">{t("impact.csv")}</a>
        </Button>
      </header>
      {data ? (
        <>
          {data.groups.length === 0 ? (
            <Text className="px-6 py-4">{t("impact.none")}</Text>
          ) : (
            <div className="overflow-x-auto">
              <Table>
                <Table.Header>
                  <Table.Row>
                    <Table.HeaderCell>{t("impact.group")}</Table.HeaderCell>
                    <Table.HeaderCell className="text-right">{t("impact.before")}</Table.HeaderCell>
                    <Table.HeaderCell className="text-right">{t("impact.since")}</Table.HeaderCell>
                    <Table.HeaderCell>{t("impact.change")}</Table.HeaderCell>
                    <Table.HeaderCell>{t("impact.reported")}</Table.HeaderCell>
                    <Table.HeaderCell>{t("impact.chart")}</Table.HeaderCell>
                  </Table.Row>
                </Table.Header>
                <Table.Body>
                  {data.groups.map((change) => (
                    <ChangeRow
                      key={change.group.id}
                      change={change}
                      reportingCurrency={data.reporting_currency}
                      open={setFigure}
                    />
                  ))}
                </Table.Body>
              </Table>
            </div>
          )}
          <Text size="xsmall" className="text-ui-fg-subtle px-6 py-3">
            {t("impact.legend")}
          </Text>
          <MethodNote answer={data} />
        </>
      ) : (
        <Pending error={error} retry={() => void refetch()} />
      )}
      <EntriesDrawer
        figure={figure}
        close={() => {
          setFigure(null);
        }}
      />
    </Container>
  );
};

export const config = defineRouteConfig({ label: "Impact", icon: ChartBar });

export default ImpactPage;
