import { Button } from "@medusajs/ui";
import type { Problem } from "../api/problem";
import { Choice } from "../form/choice";
import { Field } from "../form/field";
import { readForm } from "../form/read-form";
import { useStaffTexts } from "../texts/use-staff-texts";
import type { AdminCluster } from "./use-clusters";

interface ClusterFormProps {
  cluster?: AdminCluster;
  problem: Problem | undefined;
  saving: boolean;
  save: (body: Record<string, unknown>) => void;
}

const brands = ["mehras", "shai", "taanga", "agbeli"].map((value) => ({ value, label: value }));
const landscapes = ["land-kairouan", "land-cap-bon", "land-shai-hills", "land-dodowa-orchard", "land-krobo"];

/** Creates or changes a cluster. What was typed stays until it is saved. */
export function ClusterForm({ cluster, problem, saving, save }: ClusterFormProps) {
  const { t } = useStaffTexts();
  return (
    <form
      className="flex flex-col gap-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        const { text } = readForm(event.currentTarget);
        const names = [
          "name",
          "name_in_script",
          "country",
          "region",
          "value_chain",
          "tagline",
          "story",
          "brand",
          "landscape",
          "season_rule",
          "content_language",
        ];
        const body = Object.fromEntries(names.map((name) => [name, text(name)]));
        save(cluster ? body : { ...body, handle: text("handle") });
      }}
    >
      <Field name="name" label={t("field.name")} problem={problem} defaultValue={cluster?.name} required />
      {cluster ? null : (
        <Field
          name="handle"
          label={t("field.handle")}
          hint={t("field.handle.hint")}
          problem={problem}
          required
        />
      )}
      <Field
        name="name_in_script"
        label={t("field.nameInScript")}
        problem={problem}
        defaultValue={cluster?.name_in_script}
      />
      <Choice
        name="country"
        label={t("field.country")}
        problem={problem}
        defaultValue={cluster?.country}
        options={[
          { value: "gh", label: "Ghana" },
          { value: "tn", label: "Tunisia / Tunisie" },
        ]}
      />
      <Field
        name="region"
        label={t("field.region")}
        problem={problem}
        defaultValue={cluster?.region}
        required
      />
      <Field
        name="value_chain"
        label={t("field.valueChain")}
        problem={problem}
        defaultValue={cluster?.value_chain}
        required
      />
      <Field name="tagline" label={t("field.tagline")} problem={problem} defaultValue={cluster?.tagline} />
      <Field name="story" label={t("field.story")} problem={problem} defaultValue={cluster?.story} rows={8} />
      <Choice
        name="brand"
        label={t("field.brand")}
        problem={problem}
        defaultValue={cluster?.brand}
        options={brands}
      />
      <Choice
        name="landscape"
        label={t("field.landscape")}
        problem={problem}
        defaultValue={cluster?.landscape}
        options={landscapes.map((value) => ({ value, label: value }))}
      />
      <Choice
        name="season_rule"
        label={t("field.seasonRule")}
        problem={problem}
        defaultValue={cluster?.season_rule}
        options={(["calendar", "ramadan"] as const).map((value) => ({ value, label: t(`season.${value}`) }))}
      />
      <Choice
        name="content_language"
        label={t("field.contentLanguage")}
        problem={problem}
        defaultValue={cluster?.content_language}
        options={[
          { value: "en", label: "English" },
          { value: "fr", label: "Français" },
          { value: "ar", label: "العربية" },
        ]}
      />
      <Button type="submit" isLoading={saving}>
        {t(cluster ? "action.save" : "action.create")}
      </Button>
    </form>
  );
}
