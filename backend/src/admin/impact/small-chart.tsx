import type { GroupChange } from "@cluster-market/contracts";
import { formatAmount, formatMonth } from "../texts/format";

const height = 44;
const step = 9;
const bar = 7;

interface SmallChartProps {
  change: GroupChange;
  locale: string;
  label: string;
  open: (month: string) => void;
}

/** Real sales month by month: on-line on the ground, in person on top; a missing month is hatched, never zero. */
export function SmallChart({ change, locale, label, open }: SmallChartProps) {
  const totals = change.series.map(
    (point) => Number(point.online_real ?? 0) + Number(point.in_person_real ?? 0),
  );
  const most = Math.max(...totals, 1);
  const scale = (amount: string | null) => Math.max(0, (Number(amount ?? 0) / most) * height);
  const pattern = `missing-${change.group.id}`;
  return (
    <svg
      width={change.series.length * step + 2}
      height={height + 6}
      viewBox={`0 0 ${String(change.series.length * step + 2)} ${String(height + 6)}`}
      role="group"
      aria-label={label}
    >
      <defs>
        <pattern
          id={pattern}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0v4" stroke="#9a928a" strokeWidth="1.2" />
        </pattern>
      </defs>
      {change.series.map((point, at) => {
        const x = at * step + 1;
        const online = scale(point.online_real);
        const inPerson = scale(point.in_person_real);
        const words = `${formatMonth(point.month, locale)}: ${
          point.state === "missing"
            ? "?"
            : formatAmount(String(totals[at] ?? 0), change.home_currency, locale)
        }`;
        return (
          <a
            key={point.month}
            href={`#${point.month}`}
            aria-label={words}
            onClick={(event) => {
              event.preventDefault();
              open(point.month);
            }}
          >
            <title>{words}</title>
            {point.month === change.access_month ? (
              <path d={`M${String(x - 1)} 0v${String(height + 6)}`} stroke="#1b1714" strokeDasharray="2 2" />
            ) : null}
            <rect x={x} y={0} width={bar} height={height} fill="transparent" />
            {point.state === "missing" ? (
              <rect x={x} y={height - 16} width={bar} height={16} fill={`url(#${pattern})`} />
            ) : (
              <>
                <rect x={x} y={height - online} width={bar} height={online} fill="#1b1714" />
                <rect x={x} y={height - online - inPerson} width={bar} height={inPerson} fill="#b7aea3" />
              </>
            )}
            <rect
              x={x}
              y={height}
              width={bar}
              height={point.state === "zero_declared" ? 3 : 1}
              fill="#1b1714"
            />
          </a>
        );
      })}
    </svg>
  );
}
