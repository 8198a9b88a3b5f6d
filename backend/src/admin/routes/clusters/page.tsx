import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Swatch } from "@medusajs/icons";
import { Button, Container, Heading, Table, Text } from "@medusajs/ui";
import { useState } from "react";
import { ClusterForm } from "../../clusters/cluster-form";
import { type AdminCluster, clustersKey, useClusters } from "../../clusters/use-clusters";
import { Pending } from "../../form/pending";
import { SideForm } from "../../form/side-form";
import { useSave } from "../../form/use-save";
import { useStaffTexts } from "../../texts/use-staff-texts";

const ClustersPage = () => {
  const { t } = useStaffTexts();
  const { data, error, refetch } = useClusters();
  const [editing, setEditing] = useState<AdminCluster | "new" | null>(null);
  const { save, saving, problem } = useSave(clustersKey, () => {
    setEditing(null);
  });
  return (
    <Container className="divide-y p-0">
      <header className="flex items-start justify-between px-6 py-4">
        <div>
          <Heading>{t("clusters.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("clusters.intro")}
          </Text>
        </div>
        <Button
          size="small"
          onClick={() => {
            setEditing("new");
          }}
        >
          {t("clusters.new")}
        </Button>
      </header>
      {!data ? <Pending error={error} retry={() => void refetch()} /> : null}
      {data?.clusters.length === 0 ? <Text className="px-6 py-4">{t("clusters.none")}</Text> : null}
      {data && data.clusters.length > 0 ? (
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("field.name")}</Table.HeaderCell>
              <Table.HeaderCell>{t("field.valueChain")}</Table.HeaderCell>
              <Table.HeaderCell>{t("field.region")}</Table.HeaderCell>
              <Table.HeaderCell />
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {data.clusters.map((cluster) => (
              <Table.Row key={cluster.id}>
                <Table.Cell>
                  {cluster.name} <span lang="ar">{cluster.name_in_script}</span>
                </Table.Cell>
                <Table.Cell>{cluster.value_chain}</Table.Cell>
                <Table.Cell>{cluster.region}</Table.Cell>
                <Table.Cell className="text-right">
                  <Button
                    size="small"
                    variant="transparent"
                    onClick={() => {
                      setEditing(cluster);
                    }}
                  >
                    {t("action.edit")}
                  </Button>
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      ) : null}
      <SideForm
        title={t(editing === "new" ? "clusters.new" : "cluster.edit")}
        open={editing !== null}
        close={() => {
          setEditing(null);
        }}
      >
        {editing ? (
          <ClusterForm
            cluster={editing === "new" ? undefined : editing}
            problem={problem}
            saving={saving}
            save={(body) => {
              save(editing === "new" ? "/admin/clusters" : `/admin/clusters/${editing.id}`, body);
            }}
          />
        ) : null}
      </SideForm>
    </Container>
  );
};

export const config = defineRouteConfig({ label: "Clusters", icon: Swatch });

export default ClustersPage;
