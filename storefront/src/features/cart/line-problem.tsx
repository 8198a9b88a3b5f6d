import type { BasketLine, BasketProblem } from "@cluster-market/contracts";
import { checkoutTexts } from "@cluster-market/messages";
import { money } from "@/lib/format";
import type { ReaderMarket } from "@/lib/market";
import { textsFor } from "@/lib/texts";

/** What is wrong with a line, and a button that puts it right. */
export function LineProblem({
  market,
  line,
  problem,
}: {
  market: ReaderMarket;
  line: BasketLine;
  problem: BasketProblem;
}) {
  const t = textsFor(market.language, checkoutTexts);
  const action = `/${market.segment}/basket/change`;
  switch (problem.code) {
    case "not_enough":
      return (
        <form className="problem" method="post" action={action}>
          <span>{t("problem.not_enough", { available: problem.available ?? 0 })}</span>
          <input type="hidden" name="intent" value="set" />
          <input type="hidden" name="line_id" value={line.id} />
          <button className="more" name="quantity" value={problem.available ?? 0}>
            {t("problem.take", { available: problem.available ?? 0 })}
          </button>
        </form>
      );
    case "price_changed":
      return (
        <form className="problem" method="post" action={action}>
          <span>
            {t("problem.price_changed", {
              before: problem.price_before ? money(problem.price_before, market) : "–",
              now: problem.price_now ? money(problem.price_now, market) : "–",
            })}
          </span>
          <button className="more" name="intent" value="accept_prices">
            {t("problem.accept")}
          </button>
        </form>
      );
    default:
      return <p className="problem">{t(`problem.${problem.code}`)}</p>;
  }
}
