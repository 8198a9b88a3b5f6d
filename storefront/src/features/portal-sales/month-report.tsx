import type { SalesAnswer } from "@cluster-market/contracts";
import { commonTexts, portalSalesTexts, translator, type Language } from "@cluster-market/messages";
import { KeptForm } from "@/ui/form/kept-form";
import { declareMonth } from "./actions";

const words = {
  entries: "sales.reported",
  nothing_sold: "sales.nothingSold",
  not_reported: "sales.notReported",
} as const;

/** Per channel outside the shop: written down, a declared zero, or nothing yet; a zero is one touch. */
export function MonthReport({ answer, language }: { answer: SalesAnswer; language: Language }) {
  const t = translator({ ...commonTexts, ...portalSalesTexts }, language);
  return (
    <ul className="reports">
      {answer.report.map(({ channel, state }) => (
        <li key={channel}>
          <div className="row">
            <b>{t(`channel.${channel}`)}</b>
            <span className={state === "not_reported" ? "tag warn" : "tag"}>{t(words[state])}</span>
          </div>
          {state === "entries" ? null : (
            <KeptForm action={declareMonth} key={state}>
              <input type="hidden" name="month" value={answer.month} />
              <input type="hidden" name="channel" value={channel} />
              {state === "nothing_sold" ? <input type="hidden" name="take_back" value="yes" /> : null}
              <button className="btn ghost full tall" type="submit">
                {t(state === "nothing_sold" ? "sales.takeBackNothing" : "sales.declareNothing")}
              </button>
            </KeptForm>
          )}
        </li>
      ))}
    </ul>
  );
}
