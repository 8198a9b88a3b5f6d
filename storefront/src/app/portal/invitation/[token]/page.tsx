import type { Metadata } from "next";
import Link from "next/link";
import { portalSessionTexts, translator } from "@cluster-market/messages";
import { DoorPage } from "@/features/portal-frame/door-page";
import { InvitationForm } from "@/features/portal-session/invitation-form";
import { readInvitation } from "@/features/portal-session/read-invitation";
import { portalLanguage } from "@/lib/portal/portal-language";
import { readChosenLanguage } from "@/lib/portal/portal-cookies";
import { portalFormat } from "@/lib/portal/portal-format";

interface InvitationPageProps {
  params: Promise<{ token: string }>;
}

export const metadata: Metadata = { referrer: "no-referrer" };

/** The link a member got in a chat: who invites, and a password to choose. */
export default async function InvitationPage({ params }: InvitationPageProps) {
  const { token } = await params;
  const found = await readInvitation(token);
  const chosen = await readChosenLanguage();
  const language = chosen ?? (found.state === "open" ? found.invitation.language : await portalLanguage());
  const t = translator(portalSessionTexts, language);
  const path = `/portal/invitation/${token}`;
  if (found.state !== "open") {
    return (
      <DoorPage language={language} path={path} title={t("invitation.unusable")}>
        <div className="psec">
          <p>{t(`invitation.${found.state}`)}</p>
          <Link
            className={found.state === "used" ? "big" : "btn ghost full tall"}
            href="/portal/sign-in"
            prefetch={false}
          >
            {t("signIn.title")}
          </Link>
        </div>
      </DoorPage>
    );
  }
  const { invitation } = found;
  const format = portalFormat(language, language === "en" ? "gh" : "tn", "UTC");
  return (
    <DoorPage
      language={language}
      path={path}
      brand={invitation.brand}
      title={
        invitation.is_password_reset
          ? t("invitation.reset")
          : t("invitation.title", { name: invitation.name })
      }
    >
      <InvitationForm
        invitation={invitation}
        token={token}
        language={language}
        until={format.day(invitation.expires_at)}
      />
    </DoorPage>
  );
}
