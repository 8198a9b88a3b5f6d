import type { BasketLine, BasketProblem } from "@cluster-market/contracts";
import { checkoutTexts } from "@cluster-market/messages";
import { money } from "@/lib/format";
import type { ReaderMarket } from "@/lib/market";
import { textsFor } from "@/lib/texts";
import { LineProblem } from "./line-problem";

interface LineProps {
  market: ReaderMarket;
  line: BasketLine;
  problems: readonly BasketProblem[];
}

/** One line: picture, what it is, how many (three buttons that need no script), what it costs. */
export function Line({ market, line, problems }: LineProps) {
  const t = textsFor(market.language, checkoutTexts);
  const action = `/${market.segment}/basket/change`;
  return (
    <li className="bl">
      <img
        src={line.picture_url ? `${line.picture_url}?w=360` : "/art/mark-market.svg"}
        alt=""
        width={72}
        height={90}
      />
      <div>
        <a className="what" href={`/${market.segment}/products/${line.product_handle}`}>
          {line.title}
        </a>
        <span className="tiny mute">
          {t("basket.each", { size: line.variant_title, price: money(line.unit_price, market) })}
        </span>
        <div className="change">
          <form
            className="qty"
            method="post"
            action={action}
            aria-label={t("basket.quantity", { title: line.title })}
          >
            <input type="hidden" name="intent" value="set" />
            <input type="hidden" name="line_id" value={line.id} />
            <button
              name="quantity"
              value={line.quantity - 1}
              aria-label={t("basket.less", { title: line.title })}
            >
              −
            </button>
            <output className="num">{line.quantity}</output>
            <button
              name="quantity"
              value={line.quantity + 1}
              aria-label={t("basket.more", { title: line.title })}
            >
              +
            </button>
          </form>
          <form method="post" action={action}>
            <input type="hidden" name="intent" value="remove" />
            <input type="hidden" name="line_id" value={line.id} />
            <input type="hidden" name="variant_id" value={line.variant_id} />
            <input type="hidden" name="held" value={line.quantity} />
            <button className="more small" aria-label={t("basket.removeTitle", { title: line.title })}>
              {t("basket.remove")}
            </button>
          </form>
        </div>
        {problems.map((problem) => (
          <LineProblem key={problem.code} market={market} line={line} problem={problem} />
        ))}
      </div>
      <span className="pr num">{money(line.total, market)}</span>
    </li>
  );
}
