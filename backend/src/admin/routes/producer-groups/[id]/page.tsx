import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import { useParams } from "react-router-dom";
import { Pending } from "../../../form/pending";
import { SideForm } from "../../../form/side-form";
import { useSave } from "../../../form/use-save";
import { CertificatesSection } from "../../../groups/certificates-section";
import { GroupForm } from "../../../groups/group-form";
import { MembersSection } from "../../../groups/members-section";
import { RegisterSection } from "../../../groups/register-section";
import { Section } from "../../../groups/section";
import { groupsKey, useGroup } from "../../../groups/use-groups";
import { womenLedText } from "../../../groups/women-led-text";
import { commonText } from "../../../texts/common-text";
import { formatMonth } from "../../../texts/format";
import { useStaffTexts } from "../../../texts/use-staff-texts";

const ProducerGroupPage = () => {
  const { id = "" } = useParams();
  const { t, language, locale } = useStaffTexts();
  const { data, error, refetch } = useGroup(id);
  const [editing, setEditing] = useState(false);
  const { save, saving, problem } = useSave(groupsKey, () => {
    setEditing(false);
  });
  if (!data) return <Pending error={error} retry={() => void refetch()} />;
  const group = data.producer_group;
  const facts: [string, string][] = [
    [t("field.cluster"), group.cluster.name],
    [t("field.legalForm"), commonText(language)(`legalForm.${group.legal_form}`)],
    [t("field.place"), [group.place, group.district].filter(Boolean).join(", ")],
    [t("field.status"), t(`status.${group.status}`)],
    [t("field.womenLed"), `${t(womenLedText(group.women_led.value))} (${t(`rule.${group.women_led_rule}`)})`],
    [t("field.onboardedOn"), group.onboarded_on ? formatMonth(group.onboarded_on.slice(0, 7), locale) : "–"],
    [t("listing.title"), t("group.products", { count: group.product_count })],
  ];
  return (
    <div className="flex flex-col gap-y-3">
      <Section
        title={group.name}
        action={
          <Button
            size="small"
            variant="secondary"
            onClick={() => {
              setEditing(true);
            }}
          >
            {t("action.edit")}
          </Button>
        }
      >
        <dl className="grid grid-cols-[12rem_1fr] gap-2">
          {facts.map(([label, value]) => (
            <div key={label} className="contents">
              <dt>
                <Text size="small" className="text-ui-fg-subtle">
                  {label}
                </Text>
              </dt>
              <dd>
                <Text size="small">{value}</Text>
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <MembersSection group={group} />
      <RegisterSection group={group} />
      <CertificatesSection group={group} />
      <SideForm
        title={t("group.facts")}
        open={editing}
        close={() => {
          setEditing(false);
        }}
      >
        <GroupForm
          group={group}
          problem={problem}
          saving={saving}
          save={(body) => {
            save(`/admin/producer-groups/${id}`, body);
          }}
        />
      </SideForm>
    </div>
  );
};

export default ProducerGroupPage;
