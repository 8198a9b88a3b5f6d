import type { Metadata } from "next";
import { portalSessionTexts, translator } from "@cluster-market/messages";
import { DoorPage } from "@/features/portal-frame/door-page";
import { SignInForm } from "@/features/portal-session/sign-in-form";
import { portalLanguage } from "@/lib/portal/portal-language";
import { returnPath } from "@/lib/portal/return-path";

type Query = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(portalSessionTexts, await portalLanguage())("signIn.title") };
}

const reasons = {
  expired: "signIn.expired",
  signed_out: "signIn.signedOut",
  not_member: "signIn.notMember",
} as const;

export default async function SignInPage({ searchParams }: { searchParams: Query }) {
  const language = await portalLanguage();
  const t = translator(portalSessionTexts, language);
  const { reason, return_to } = await searchParams;
  const back = returnPath(typeof return_to === "string" ? return_to : null);
  const said =
    typeof reason === "string" && reason in reasons ? reasons[reason as keyof typeof reasons] : null;
  const path = `/portal/sign-in?${new URLSearchParams({ return_to: back }).toString()}`;
  return (
    <DoorPage language={language} path={path} title={t("signIn.title")}>
      {said ? (
        <div className="psec near">
          <div className="told" role="status">
            <p>{t(said)}</p>
          </div>
        </div>
      ) : null}
      <SignInForm language={language} returnTo={back} />
    </DoorPage>
  );
}
