import type { AdminGroup } from "@cluster-market/contracts";
import { Button, Table, Text } from "@medusajs/ui";
import { useState } from "react";
import { Field } from "../form/field";
import { readForm } from "../form/read-form";
import { SideForm } from "../form/side-form";
import { Tick } from "../form/tick";
import { useSave } from "../form/use-save";
import { formatDay } from "../texts/format";
import { useStaffTexts } from "../texts/use-staff-texts";
import { Section } from "./section";
import { groupKey } from "./use-groups";

/** Counts of the register, and which of them somebody checked: women-led follows from the newest checked one. */
export function RegisterSection({ group }: { group: AdminGroup }) {
  const { t, locale } = useStaffTexts();
  const [adding, setAdding] = useState(false);
  const path = `/admin/producer-groups/${group.id}/membership-snapshots`;
  const { save, saving, problem } = useSave(groupKey(group.id), () => {
    setAdding(false);
  });
  return (
    <Section
      title={t("register.title")}
      action={
        <Button
          size="small"
          variant="secondary"
          onClick={() => {
            setAdding(true);
          }}
        >
          {t("register.add")}
        </Button>
      }
    >
      {group.snapshots.length === 0 ? (
        <Text size="small">{t("register.none")}</Text>
      ) : (
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("register.countedOn")}</Table.HeaderCell>
              <Table.HeaderCell>{t("register.women")}</Table.HeaderCell>
              <Table.HeaderCell>{t("register.men")}</Table.HeaderCell>
              <Table.HeaderCell>{t("register.leadershipWomen")}</Table.HeaderCell>
              <Table.HeaderCell>{t("register.leadershipMen")}</Table.HeaderCell>
              <Table.HeaderCell />
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {group.snapshots.map((count) => (
              <Table.Row key={count.id}>
                <Table.Cell>{formatDay(count.counted_on, locale)}</Table.Cell>
                <Table.Cell>{count.women}</Table.Cell>
                <Table.Cell>{count.men}</Table.Cell>
                <Table.Cell>{count.leadership_women}</Table.Cell>
                <Table.Cell>{count.leadership_men}</Table.Cell>
                <Table.Cell>
                  {count.verified_on ? (
                    t("verified.on", { date: formatDay(count.verified_on, locale), name: count.verified_by })
                  ) : (
                    <Button
                      size="small"
                      variant="secondary"
                      onClick={() => {
                        save(`${path}/${count.id}/verify`);
                      }}
                    >
                      {t("register.verify")}
                    </Button>
                  )}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
      <SideForm
        title={t("register.add")}
        open={adding}
        close={() => {
          setAdding(false);
        }}
      >
        <form
          className="flex flex-col gap-y-4"
          onSubmit={(event) => {
            event.preventDefault();
            const { text, numberOrNull, ticked } = readForm(event.currentTarget);
            const counts = ["women", "men", "youth", "leadership_women", "leadership_men"];
            save(path, {
              counted_on: text("counted_on"),
              ...Object.fromEntries(counts.map((name) => [name, numberOrNull(name) ?? 0])),
              women_ownership_percent: numberOrNull("women_ownership_percent"),
              led_by_woman: ticked("led_by_woman"),
              verified: ticked("verified"),
            });
          }}
        >
          <Field name="counted_on" label={t("register.countedOn")} type="date" problem={problem} required />
          <Field name="women" label={t("register.women")} type="number" problem={problem} required />
          <Field name="men" label={t("register.men")} type="number" problem={problem} required />
          <Field name="youth" label={t("register.youth")} type="number" problem={problem} />
          <Field
            name="leadership_women"
            label={t("register.leadershipWomen")}
            type="number"
            problem={problem}
            required
          />
          <Field
            name="leadership_men"
            label={t("register.leadershipMen")}
            type="number"
            problem={problem}
            required
          />
          <Field
            name="women_ownership_percent"
            label={t("register.ownership")}
            type="number"
            problem={problem}
          />
          <Tick name="led_by_woman" label={t("register.ledByWoman")} />
          <Tick name="verified" label={t("register.verified")} />
          <Button type="submit" isLoading={saving}>
            {t("action.save")}
          </Button>
        </form>
      </SideForm>
    </Section>
  );
}
