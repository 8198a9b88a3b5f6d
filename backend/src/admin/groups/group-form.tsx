import type { AdminGroup } from "@cluster-market/contracts";
import { Button, Hint } from "@medusajs/ui";
import type { Problem } from "../api/problem";
import { useClusters } from "../clusters/use-clusters";
import { Choice } from "../form/choice";
import { Field } from "../form/field";
import { readForm } from "../form/read-form";
import { Tick } from "../form/tick";
import { commonText } from "../texts/common-text";
import { useStaffTexts } from "../texts/use-staff-texts";

interface GroupFormProps {
  group?: AdminGroup;
  problem: Problem | undefined;
  saving: boolean;
  save: (body: Record<string, unknown>) => void;
}

const legalForms = ["cooperative", "smsa", "association", "company", "self_help_group"] as const;
const rules = ["cooperative", "ownership_51", "itc"] as const;
const statuses = ["draft", "active", "suspended"] as const;
const channels = ["local_market", "fair", "institution"] as const;

/** Creates or changes a producer group. What was typed stays until it is saved. */
export function GroupForm({ group, problem, saving, save }: GroupFormProps) {
  const { t, language } = useStaffTexts();
  const clusters = useClusters().data?.clusters ?? [];
  return (
    <form
      className="flex flex-col gap-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        const { text, numberOrNull, dateOrNull, tickedValues } = readForm(event.currentTarget);
        const body = {
          ...Object.fromEntries(
            [
              "name",
              "name_in_script",
              "legal_form",
              "place",
              "district",
              "summary",
              "story",
              "content_language",
              "women_led_rule",
            ].map((name) => [name, text(name)]),
          ),
          founded: numberOrNull("founded"),
          onboarded_on: dateOrNull("onboarded_on"),
          outside_channels: tickedValues("outside_channels"),
        };
        save(
          group
            ? { ...body, status: text("status") }
            : { ...body, handle: text("handle"), cluster_id: text("cluster_id") },
        );
      }}
    >
      {group ? null : <Hint>{t("group.create.hint")}</Hint>}
      <Field name="name" label={t("field.name")} problem={problem} defaultValue={group?.name} required />
      {group ? (
        <Choice
          name="status"
          label={t("field.status")}
          defaultValue={group.status}
          problem={problem}
          options={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
        />
      ) : (
        <>
          <Field
            name="handle"
            label={t("field.handle")}
            hint={t("field.handle.hint")}
            problem={problem}
            required
          />
          <Choice
            name="cluster_id"
            label={t("field.cluster")}
            problem={problem}
            options={clusters.map((cluster) => ({ value: cluster.id, label: cluster.name }))}
          />
        </>
      )}
      <Field
        name="name_in_script"
        label={t("field.nameInScript")}
        problem={problem}
        defaultValue={group?.name_in_script}
      />
      <Choice
        name="legal_form"
        label={t("field.legalForm")}
        problem={problem}
        defaultValue={group?.legal_form}
        options={legalForms.map((value) => ({ value, label: commonText(language)(`legalForm.${value}`) }))}
      />
      <Field
        name="founded"
        label={t("field.founded")}
        type="number"
        problem={problem}
        defaultValue={group?.founded}
      />
      <Field name="place" label={t("field.place")} problem={problem} defaultValue={group?.place} required />
      <Field name="district" label={t("field.district")} problem={problem} defaultValue={group?.district} />
      <Field name="summary" label={t("field.summary")} problem={problem} defaultValue={group?.summary} />
      <Field name="story" label={t("field.story")} problem={problem} defaultValue={group?.story} rows={8} />
      <Choice
        name="content_language"
        label={t("field.contentLanguage")}
        defaultValue={group?.content_language}
        options={[
          { value: "en", label: "English" },
          { value: "fr", label: "Français" },
          { value: "ar", label: "العربية" },
        ]}
      />
      <Field
        name="onboarded_on"
        label={t("field.onboardedOn")}
        type="date"
        problem={problem}
        defaultValue={group?.onboarded_on}
      />
      <Choice
        name="women_led_rule"
        label={t("field.womenLedRule")}
        defaultValue={group?.women_led_rule}
        options={rules.map((value) => ({ value, label: t(`rule.${value}`) }))}
      />
      <fieldset className="flex flex-col gap-y-1">
        <legend className="txt-compact-small-plus">{t("field.outsideChannels")}</legend>
        {channels.map((value) => (
          <Tick
            key={value}
            name="outside_channels"
            value={value}
            label={commonText(language)(`channel.${value}`)}
            defaultChecked={group ? group.outside_channels.includes(value) : value === "local_market"}
          />
        ))}
      </fieldset>
      <Button type="submit" isLoading={saving}>
        {t(group ? "action.save" : "action.create")}
      </Button>
    </form>
  );
}
