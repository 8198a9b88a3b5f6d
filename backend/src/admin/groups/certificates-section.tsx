import type { AdminGroup } from "@cluster-market/contracts";
import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import { Field } from "../form/field";
import { readForm } from "../form/read-form";
import { SideForm } from "../form/side-form";
import { useSave } from "../form/use-save";
import { formatDay } from "../texts/format";
import { useStaffTexts } from "../texts/use-staff-texts";
import { Section } from "./section";
import { groupKey } from "./use-groups";

/** The group's certificates and whether buyers see each. */
export function CertificatesSection({ group }: { group: AdminGroup }) {
  const { t, locale } = useStaffTexts();
  const [adding, setAdding] = useState(false);
  const path = `/admin/producer-groups/${group.id}/certificates`;
  const { save, saving, problem } = useSave(groupKey(group.id), () => {
    setAdding(false);
  });
  return (
    <Section
      title={t("certificates.title")}
      action={
        <Button
          size="small"
          variant="secondary"
          onClick={() => {
            setAdding(true);
          }}
        >
          {t("certificates.add")}
        </Button>
      }
    >
      {group.certificates.length === 0 ? <Text size="small">{t("certificates.none")}</Text> : null}
      <ul>
        {group.certificates.map((certificate) => (
          <li key={certificate.id} className="flex flex-wrap items-center justify-between gap-2 py-1">
            <Text size="small">
              {certificate.standard} ({certificate.number}), {certificate.issuer},{" "}
              {formatDay(certificate.issued_on, locale)} – {formatDay(certificate.expires_on, locale)}:{" "}
              {t(`certificate.${certificate.state}`)}
            </Text>
            {certificate.state === "unverified" ? (
              <Button
                size="small"
                variant="secondary"
                onClick={() => {
                  save(`${path}/${certificate.id}/verify`);
                }}
              >
                {t("certificate.verify")}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <SideForm
        title={t("certificates.add")}
        open={adding}
        close={() => {
          setAdding(false);
        }}
      >
        <form
          className="flex flex-col gap-y-4"
          onSubmit={(event) => {
            event.preventDefault();
            const { text } = readForm(event.currentTarget);
            save(
              path,
              Object.fromEntries(
                ["standard", "issuer", "number", "scope", "issued_on", "expires_on"].map((name) => [
                  name,
                  text(name),
                ]),
              ),
            );
          }}
        >
          <Field name="standard" label={t("certificate.standard")} problem={problem} required />
          <Field name="issuer" label={t("certificate.issuer")} problem={problem} required />
          <Field name="number" label={t("certificate.number")} problem={problem} required />
          <Field name="scope" label={t("certificate.scope")} problem={problem} />
          <Field name="issued_on" label={t("certificate.issuedOn")} type="date" problem={problem} required />
          <Field
            name="expires_on"
            label={t("certificate.expiresOn")}
            type="date"
            problem={problem}
            required
          />
          <Button type="submit" isLoading={saving}>
            {t("action.save")}
          </Button>
        </form>
      </SideForm>
    </Section>
  );
}
