// Writes the example's panel, index and rates anew: 12 invented mango groups with a true uplift of +30 %.
// Build first, then run from this folder's package: node example/make-example.mjs
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const { simulateProgramme } = require("../dist/simulation/simulate-programme.js");
const { addMonths } = require("../dist/month.js");
const here = dirname(fileURLToPath(import.meta.url));

const NAMES = [
  "Abokobi",
  "Ayikuma",
  "Doryumu",
  "Dodowa",
  "Kordiabe",
  "Larteh",
  "Mampong",
  "Ningo",
  "Osudoku",
  "Prampram",
  "Shai",
  "Somanya",
];
const { nominal, shape } = simulateProgramme(
  { groups: 12, months: 48, accessFrom: 14, accessTo: 26, missing: 0.06 },
  4,
);
const month = (at) => addMonths(nominal.firstMonth, at);

const lines = ["group,country,value_chain,home_currency,access_month,month,channel,amount,evidence"];
nominal.groups.forEach((group, index) => {
  for (let at = 0; at < nominal.monthCount; at += 1) {
    if (group.reported[at] !== 1) continue;
    const hasAccess = group.accessMonth !== null && month(at) >= group.accessMonth;
    const online = hasAccess ? Math.round(group.real[at] * 0.3) : 0;
    const place = `${NAMES[index]},GH,mango,GHS,${group.accessMonth ?? ""},${month(at)}`;
    lines.push(
      `${place},local_market,${Math.round(group.real[at]) - online},${group.verified[at] === 1 ? "B" : "C"}`,
    );
    if (hasAccess) lines.push(`${place},online_retail,${online},A`);
  }
});
writeFileSync(join(here, "panel.csv"), `${lines.join("\n")}\n`);

const index = ["currency,month,value,source,base,vintage"];
for (let at = 0; at < nominal.monthCount; at += 1) {
  const level = (100 * (1 + shape.inflation) ** (at / 12)).toFixed(2);
  index.push(`GHS,${month(at)},${level},Invented for this example,${nominal.firstMonth} = 100,1`);
}
writeFileSync(join(here, "cpi.csv"), `${index.join("\n")}\n`);
writeFileSync(
  join(here, "rates.csv"),
  `from,to,on,rate,source,vintage\nEUR,GHS,${month(nominal.monthCount - 1)},16.5,Invented for this example,1\n`,
);
