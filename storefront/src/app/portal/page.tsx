import type { Metadata } from "next";
import Link from "next/link";
import { todayAnswerSchema } from "@cluster-market/contracts";
import { portalTexts, portalTodayTexts, translator } from "@cluster-market/messages";
import { MemberFooter } from "@/features/portal-frame/member-footer";
import { PortalPage } from "@/features/portal-frame/portal-page";
import { MonthSoFar } from "@/features/portal-today/month-so-far";
import { TaskList } from "@/features/portal-today/task-list";
import { sentenceStart, tasksOf } from "@/features/portal-today/tasks";
import { portalFormat } from "@/lib/portal/portal-format";
import { portalLanguage } from "@/lib/portal/portal-language";
import { readProducer, requireMember } from "@/lib/portal/read-producer";
import { PortalIcon } from "@/ui/portal-icon";

const path = "/portal";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(portalTexts, await portalLanguage())("tab.today") };
}

export default async function TodayPage() {
  const [language, me] = await Promise.all([portalLanguage(), requireMember(path)]);
  const answer = await readProducer("/producer/today", todayAnswerSchema, path);
  const t = translator({ ...portalTexts, ...portalTodayTexts }, language);
  const { group } = me;
  const format = portalFormat(language, group.country, group.time_zone);
  const tasks = tasksOf(answer, { language, format, today: group.today });
  return (
    <PortalPage
      me={me}
      language={language}
      tab="today"
      path={path}
      title={t("tab.today")}
      below={format.weekday(group.today)}
    >
      <div className="psec">
        <Link className="big" href="/portal/sales/new" prefetch={false}>
          {t("today.recordSale")}
          <PortalIcon name="plus" />
        </Link>
      </div>
      <div className="psec">
        <h2>{t("today.todo")}</h2>
        {tasks.length === 0 ? <p className="mute">{t("today.nothing")}</p> : null}
      </div>
      {tasks.length > 0 ? <TaskList tasks={tasks} /> : null}
      <div className="psec">
        <h2>{t("today.month", { month: sentenceStart(format.month(answer.month.month, group.today)) })}</h2>
      </div>
      <MonthSoFar month={answer.month} language={language} format={format} />
      <MemberFooter me={me} language={language} />
    </PortalPage>
  );
}
