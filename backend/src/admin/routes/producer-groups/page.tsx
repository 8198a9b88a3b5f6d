import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Users } from "@medusajs/icons";
import { Button, Container, Heading, StatusBadge, Table, Text } from "@medusajs/ui";
import { useState } from "react";
import { Link, useNavigate } from "react-router-dom";
import { Pending } from "../../form/pending";
import { SideForm } from "../../form/side-form";
import { useSave } from "../../form/use-save";
import { GroupForm } from "../../groups/group-form";
import { groupsKey, useGroups } from "../../groups/use-groups";
import { womenLedText } from "../../groups/women-led-text";
import { useStaffTexts } from "../../texts/use-staff-texts";

const statusColor = { active: "green", draft: "grey", invited: "grey", suspended: "orange" } as const;

const ProducerGroupsPage = () => {
  const { t } = useStaffTexts();
  const { data, error, refetch } = useGroups();
  const [creating, setCreating] = useState(false);
  const go = useNavigate();
  const { save, saving, problem } = useSave<{ producer_group: { id: string } }>(
    groupsKey,
    ({ producer_group }) => {
      setCreating(false);
      void go(`/producer-groups/${producer_group.id}`);
    },
  );
  const groups = data?.producer_groups ?? [];
  return (
    <Container className="divide-y p-0">
      <header className="flex items-center justify-between px-6 py-4">
        <Heading>{t("groups.title")}</Heading>
        <Button
          size="small"
          onClick={() => {
            setCreating(true);
          }}
        >
          {t("groups.new")}
        </Button>
      </header>
      {!data ? <Pending error={error} retry={() => void refetch()} /> : null}
      {data && groups.length === 0 ? <Text className="px-6 py-4">{t("groups.none")}</Text> : null}
      {groups.length > 0 ? (
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("field.name")}</Table.HeaderCell>
              <Table.HeaderCell>{t("field.cluster")}</Table.HeaderCell>
              <Table.HeaderCell>{t("field.place")}</Table.HeaderCell>
              <Table.HeaderCell>{t("field.womenLed")}</Table.HeaderCell>
              <Table.HeaderCell>{t("field.status")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {groups.map((group) => (
              <Table.Row key={group.id}>
                <Table.Cell>
                  <Link className="underline" to={`/producer-groups/${group.id}`}>
                    {group.name}
                  </Link>
                </Table.Cell>
                <Table.Cell>{group.cluster.name}</Table.Cell>
                <Table.Cell>{group.place}</Table.Cell>
                <Table.Cell>{t(womenLedText(group.women_led.value))}</Table.Cell>
                <Table.Cell>
                  <StatusBadge color={statusColor[group.status]}>{t(`status.${group.status}`)}</StatusBadge>
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      ) : null}
      <SideForm
        title={t("groups.new")}
        open={creating}
        close={() => {
          setCreating(false);
        }}
      >
        <GroupForm
          problem={problem}
          saving={saving}
          save={(body) => {
            save("/admin/producer-groups", body);
          }}
        />
      </SideForm>
    </Container>
  );
};

export const config = defineRouteConfig({ label: "Producer groups", icon: Users });

export default ProducerGroupsPage;
