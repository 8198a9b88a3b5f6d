import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli } from "./run-cli";

const folder = join(__dirname, "..", "..");
const read = (path: string) => readFileSync(join(folder, path), "utf8");

describe("the README's example", () => {
  const drawn: Record<string, string> = {};
  const args = ["example/panel.csv", "--index", "example/cpi.csv", "--rates", "example/rates.csv"];
  const { output } = runCli([...args, "--reporting", "EUR", "--chart", "example/chart.svg"], {
    read,
    write: (path, text) => {
      drawn[path] = text;
    },
  });

  it("prints what the README shows", () => {
    const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, " ");
    const shown = plain(output).split("\n\n")[0] ?? "nothing";
    expect(plain(read("README.md"))).toContain(shown);
  });

  it("draws the chart that the README shows", () => {
    expect(drawn["example/chart.svg"]).toBe(read("example/chart.svg"));
  });
});
