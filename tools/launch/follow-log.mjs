/** Shows a growing log on the terminal, each line behind the name of its program. */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** Whole lines of what has arrived, and the beginning of a line that has not arrived whole. */
export function splitLines(text) {
  const lines = text.split("\n");
  return { rest: lines.pop(), lines };
}

/** Follows the file from its present end until the launcher ends. */
export function followLog(path, name, write = (line) => console.log(line)) {
  const file = openSync(path, "r");
  const buffer = Buffer.alloc(64 * 1024);
  let position = fstatSync(file).size;
  let waiting = "";
  const timer = setInterval(() => {
    for (let length; (length = readSync(file, buffer, 0, buffer.length, position)) > 0;) {
      position += length;
      const { rest, lines } = splitLines(waiting + buffer.toString("utf8", 0, length));
      waiting = rest;
      for (const line of lines) write(`  ${name.padEnd(10)} │ ${line}`);
    }
  }, 200);
  timer.unref();
  process.once("exit", () => closeSync(file));
}
