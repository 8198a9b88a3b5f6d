import { describe, expect, it } from "vitest";
import { runCli } from "./run-cli";

const HEADING = "group,country,value_chain,home_currency,access_month,month,channel,amount,evidence";
const MONTHS = Array.from(
  { length: 24 },
  (_, at) => `${String(2022 + Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, "0")}`,
);
const GROUPS = [
  ["a", "2023-01", 100, 200],
  ["b", "2023-01", 10, 20],
  ["c", "2023-01", 50, 100],
  ["x", "", 30, 45],
  ["y", "", 70, 105],
  ["z", "", 20, 30],
] as const;
const PANEL = [
  HEADING,
  ...GROUPS.flatMap(([group, access, before, after]) =>
    MONTHS.map(
      (month) =>
        `${group},GH,mango,GHS,${access},${month},local_market,${String(month < "2023-01" ? before : after)},B`,
    ),
  ),
].join("\n");
const CPI = ["currency,month,value", ...MONTHS.map((month) => `GHS,${month},100`)].join("\n");

function run(args: readonly string[], changes: Readonly<Record<string, string>> = {}) {
  const files: Record<string, string> = { "panel.csv": PANEL, "cpi.csv": CPI, ...changes };
  const written: Record<string, string> = {};
  const result = runCli(args, {
    read: (path) => {
      const text = files[path];
      if (text === undefined)
        throw Object.assign(new Error("no such file"), { code: "ENOENT", syscall: "open", path });
      return text;
    },
    write: (path, text) => {
      written[path] = text;
    },
  });
  return { ...result, written };
}

const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, " ");
const BASE = ["panel.csv", "--index", "cpi.csv"];

describe("the command line", () => {
  it("prints the result in words, in English and in French", () => {
    const { output, exitCode } = run(BASE);
    expect(exitCode).toBe(0);
    expect(plain(output)).toMatch(/^3 onboarded mango groups sold 33 % more than similar groups suggest\.\n/);
    expect(plain(output)).toContain("a: The group's real sales changed by +100 %");
    expect(plain(run([...BASE, "--language", "fr", "--chain", "mangue"]).output)).toContain(
      "3 groupes accueillis (mangue)",
    );
  });

  it("prints the run as JSON, the same bytes each time", () => {
    const first = run([...BASE, "--format", "json", "--seed", "4"]).output;
    expect(run([...BASE, "--format", "json", "--seed", "4"]).output).toBe(first);
    expect(JSON.parse(first)).toMatchObject({
      format: 1,
      settings: { seed: 4 },
      estimate: { status: "estimated" },
    });
  });

  it("prints one line a group as CSV, safe to open in a spreadsheet", () => {
    const panel = PANEL.replaceAll("\na,", '\n"=HYPERLINK(1)",');
    const lines = run([...BASE, "--format", "csv"], { "panel.csv": panel }).output.split("\n");
    expect(lines[0]).toMatch(/^group,left_out,change/);
    expect(lines[1]).toMatch(/^'=HYPERLINK\(1\),,1,3,/);
  });

  it("writes the chart where it is told to", () => {
    expect(run([...BASE, "--chart", "out.svg"]).written["out.svg"]).toMatch(/^<svg /);
  });

  it("takes yearly inflation and says that it is approximate", () => {
    const annual = "currency,year,percent\nGHS,2023,25";
    const { output } = run(["panel.csv", "--annual", "inflation.csv"], { "inflation.csv": annual });
    expect(output).toContain("Approximate: only yearly inflation was known.");
  });

  it("gives the power table and the simulation as CSV", () => {
    const power = run(["power", "--groups", "6", "--uplifts", "0.3", "--programmes", "5"]).output;
    expect(power).toMatch(/^groups,true_uplift,number_given,detected\n6,0\.3,/);
    const study = run([
      "simulate",
      "--groups",
      "8",
      "--uplifts",
      "0",
      "--programmes",
      "5",
      "--permutations",
      "19",
    ]).output;
    expect(study.split("\n")).toHaveLength(3);
  });

  it("explains itself without arguments", () => {
    expect(run([]).output).toContain("uplift panel.csv --index cpi.csv");
  });
});

describe("bad input at the command line", () => {
  it.each([
    ["an unknown option", [...BASE, "--bogus"], {}, 2, /bogus/],
    ["a missing file", ["none.csv", "--index", "cpi.csv"], {}, 2, /Cannot open none.csv/],
    ["no index", ["panel.csv"], {}, 2, /--index/],
    ["an empty panel", BASE, { "panel.csv": HEADING }, 2, /no line below its heading/],
    ["a missing column", BASE, { "panel.csv": "group,month\na,2022-01" }, 2, /lacks the column country/],
    ["a ragged CSV", BASE, { "panel.csv": `${HEADING}\na,GH` }, 2, /cannot be read as CSV/],
    [
      "an amount that is none",
      BASE,
      { "panel.csv": `${PANEL}\na,GH,mango,GHS,2023-01,2024-01,fair,NaN,B` },
      1,
      /not a decimal amount/,
    ],
    [
      "a line given twice",
      BASE,
      { "panel.csv": `${PANEL}\na,GH,mango,GHS,2023-01,2023-12,local_market,1,B` },
      1,
      /passed twice/,
    ],
    [
      "an impossible month",
      BASE,
      { "panel.csv": `${PANEL}\na,GH,mango,GHS,2023-01,2024-13,fair,1,B` },
      1,
      /2024-13/,
    ],
    [
      "two access months",
      BASE,
      { "panel.csv": `${PANEL}\na,GH,mango,GHS,2023-02,2024-01,fair,1,B` },
      2,
      /access_month of a differs/,
    ],
    [
      "an unknown grade",
      BASE,
      { "panel.csv": `${PANEL}\na,GH,mango,GHS,2023-01,2024-01,fair,1,D` },
      2,
      /A, B or C/,
    ],
    [
      "two index values for a month",
      BASE,
      { "cpi.csv": `${CPI}\nGHS,2022-01,101` },
      1,
      /2022-01 has two values/,
    ],
    ["confidence of 100 %", [...BASE, "--confidence", "1"], {}, 2, /--confidence/],
    [
      "several home currencies",
      BASE,
      { "panel.csv": `${PANEL}\nt,TN,harissa,TND,,2022-01,fair,1,B` },
      2,
      /several home currencies/,
    ],
  ])("%s is refused with its reason", (_what, args, files, exitCode, problem) => {
    const result = run(args, files);
    expect(result.exitCode).toBe(exitCode);
    expect(result.problem).toMatch(problem);
    expect(result.output).toBe("");
  });

  it("a gap in the index is a result in words, not a failure", () => {
    const { output, exitCode } = run(BASE, { "cpi.csv": CPI.replace("GHS,2022-05,100\n", "") });
    expect(exitCode).toBe(0);
    expect(output).toContain("Not enough data yet because the price index has no value");
    expect(output).toContain("2022-05");
  });
});
