import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { clusters } from "../clusters";

const page = readFileSync(join(__dirname, "../../../../../docs/demonstration-data.md"), "utf8");

/** "+28 %" for 0.28, "none" for 0. */
const effectText = (effect: number) => (effect === 0 ? "none" : `+${String(Math.round(effect * 100))} %`);

it.each(clusters.flatMap((cluster) => cluster.groups))(
  "docs/demonstration-data.md names the true effect, trend and on-line part of $name",
  ({ name, sales }) => {
    const row = page.split("\n").find((line) => line.startsWith(`| ${name} `));
    expect(row?.split("|").map((cell) => cell.trim())).toEqual([
      "",
      name,
      effectText(sales.effect),
      `+${String(Math.round(sales.trend * 100))} %`,
      `${String(Math.round(sales.online_share * 100))} %`,
      "",
    ]);
  },
);
