import type { ListingStateAnswer } from "@cluster-market/contracts";
import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Button, Container, Heading, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router-dom";
import { client } from "../api/client";
import { Field } from "../form/field";
import { Pending } from "../form/pending";
import { readForm } from "../form/read-form";
import { SideForm } from "../form/side-form";
import { useSave } from "../form/use-save";
import { useStaffTexts } from "../texts/use-staff-texts";

/** On a product's page: who made it, and suspending it with a reason that the group sees. */
const ListingWidget = ({ data }: { data: { id: string } }) => {
  const { t } = useStaffTexts();
  const [suspending, setSuspending] = useState(false);
  const key = ["listing", data.id];
  const {
    data: answer,
    error,
    refetch,
  } = useQuery({
    queryKey: key,
    queryFn: () => client.client.fetch<ListingStateAnswer>(`/admin/listings/${data.id}`),
  });
  const { save, saving, problem } = useSave(key, () => {
    setSuspending(false);
  });
  if (!answer) return <Pending error={error} retry={() => void refetch()} />;
  const { group, suspended_reason: reason } = answer.listing;
  return (
    <Container className="flex flex-col gap-y-3 px-6 py-4">
      <Heading level="h2">{t("listing.title")}</Heading>
      {group ? (
        <Link className="txt-compact-small underline" to={`/producer-groups/${group.id}`}>
          {t("listing.madeBy", { name: group.name })}
        </Link>
      ) : (
        <Text size="small">{t("listing.noGroup")}</Text>
      )}
      {reason !== null ? (
        <>
          <Text size="small">{t("listing.suspended", { reason })}</Text>
          <Button
            size="small"
            variant="secondary"
            isLoading={saving}
            onClick={() => {
              save(`/admin/listings/${data.id}/restore`);
            }}
          >
            {t("listing.restore")}
          </Button>
        </>
      ) : (
        <Button
          size="small"
          variant="secondary"
          onClick={() => {
            setSuspending(true);
          }}
        >
          {t("listing.suspend")}
        </Button>
      )}
      <SideForm
        title={t("listing.suspend")}
        open={suspending}
        close={() => {
          setSuspending(false);
        }}
      >
        <form
          className="flex flex-col gap-y-4"
          onSubmit={(event) => {
            event.preventDefault();
            save(`/admin/listings/${data.id}/suspend`, {
              reason: readForm(event.currentTarget).text("reason"),
            });
          }}
        >
          <Field name="reason" label={t("listing.reason")} problem={problem} rows={4} required />
          <Button type="submit" isLoading={saving}>
            {t("listing.suspend")}
          </Button>
        </form>
      </SideForm>
    </Container>
  );
};

export const config = defineWidgetConfig({ zone: "product.details.side.before" });

export default ListingWidget;
