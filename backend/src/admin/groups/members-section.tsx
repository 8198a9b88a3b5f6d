import type { AdminGroup } from "@cluster-market/contracts";
import { Button, Copy, Text, usePrompt } from "@medusajs/ui";
import { Choice } from "../form/choice";
import { Field } from "../form/field";
import { readForm } from "../form/read-form";
import { useSave } from "../form/use-save";
import { formatDay } from "../texts/format";
import { useStaffTexts } from "../texts/use-staff-texts";
import { Section } from "./section";
import { groupKey } from "./use-groups";

interface Invited {
  invitation: { link: string; expires_at: string; mailed: boolean };
}

/** Who works for the group in the portal: members, open invitations, and the form that makes a new link. */
export function MembersSection({ group }: { group: AdminGroup }) {
  const { t, locale } = useStaffTexts();
  const ask = usePrompt();
  const base = `/admin/producer-groups/${group.id}`;
  const invite = useSave<Invited>(groupKey(group.id));
  const change = useSave(groupKey(group.id));
  const sendAgain = (person: { name: string; identifier: string; language: string; role: string }) => {
    invite.save(`${base}/invitations`, {
      name: person.name,
      identifier: person.identifier,
      language: person.language,
      role: person.role,
    });
  };
  const revoke = async (membershipId: string, name: string) => {
    const sure = await ask({
      title: t("members.revoke"),
      description: t("members.revoke.ask", { name }),
      confirmText: t("members.revoke"),
      cancelText: t("action.cancel"),
    });
    if (sure) change.save(`${base}/memberships/${membershipId}/revoke`);
  };
  return (
    <Section title={t("members.title")}>
      {group.members.length === 0 ? <Text size="small">{t("members.none")}</Text> : null}
      <ul>
        {group.members.map((member) => (
          <li key={member.membership_id} className="flex flex-wrap items-center justify-between gap-2 py-1">
            <Text size="small">
              {member.name}, <span dir="ltr">{member.identifier}</span>
              {member.revoked ? ` (${t("members.revoked")})` : ""}
            </Text>
            <span className="flex gap-x-2">
              {member.revoked ? (
                <Button
                  size="small"
                  variant="secondary"
                  onClick={() => {
                    change.save(`${base}/memberships/${member.membership_id}/restore`);
                  }}
                >
                  {t("members.restore")}
                </Button>
              ) : (
                <>
                  <Button
                    size="small"
                    variant="secondary"
                    onClick={() => {
                      sendAgain(member);
                    }}
                  >
                    {t("members.newPassword")}
                  </Button>
                  <Button
                    size="small"
                    variant="transparent"
                    onClick={() => void revoke(member.membership_id, member.name)}
                  >
                    {t("members.revoke")}
                  </Button>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      <ul className="mt-3">
        {group.invitations
          .filter((invitation) => invitation.state !== "superseded")
          .map((invitation) => (
            <li key={invitation.id}>
              <Text size="small" className="text-ui-fg-subtle">
                {invitation.name}, <span dir="ltr">{invitation.identifier}</span>:{" "}
                {t(`invitation.${invitation.state}`, { date: formatDay(invitation.expires_at, locale) })}
              </Text>
            </li>
          ))}
      </ul>
      {invite.answer ? (
        <div className="bg-ui-bg-subtle mt-4 rounded-md p-3" role="status">
          <Text size="small">
            {t("invite.copy", { date: formatDay(invite.answer.invitation.expires_at, locale) })}{" "}
            {invite.answer.invitation.mailed ? t("invite.mailed") : ""}
          </Text>
          <p className="mt-2 flex items-center gap-x-2">
            <code className="txt-compact-small break-all" data-testid="invitation-link">
              {invite.answer.invitation.link}
            </code>
            <Copy content={invite.answer.invitation.link} />
          </p>
        </div>
      ) : null}
      <form
        className="mt-6 grid grid-cols-1 gap-4 md:grid-cols-2"
        onSubmit={(event) => {
          event.preventDefault();
          const { text } = readForm(event.currentTarget);
          sendAgain({
            name: text("name"),
            identifier: text("identifier"),
            language: text("language"),
            role: text("role"),
          });
        }}
      >
        <Field name="name" label={t("field.name")} problem={invite.problem} required />
        <Field
          name="identifier"
          label={t("invite.identifier")}
          hint={t("invite.identifier.hint")}
          problem={invite.problem}
          required
        />
        <Choice
          name="language"
          label={t("invite.language")}
          options={[
            { value: "en", label: "English" },
            { value: "fr", label: "Français" },
            { value: "ar", label: "العربية" },
          ]}
        />
        <Choice
          name="role"
          label={t("invite.role")}
          options={(["manager", "seller", "bookkeeper"] as const).map((value) => ({
            value,
            label: t(`role.${value}`),
          }))}
        />
        <Button type="submit" variant="secondary" isLoading={invite.saving}>
          {t("invite.send")}
        </Button>
      </form>
    </Section>
  );
}
