import { readFileSync } from "node:fs";
import { join } from "node:path";
import { environment } from "./environment";

export interface DemoLogin {
  role: "admin" | "producer";
  label: string;
  identifier: string;
  password: string;
}

/** The first demonstration log-in whose label begins with `label`, as the seed wrote it. */
export function demoLogin(label: string): DemoLogin {
  const file = join(environment.dataFolder, "demo-logins.json");
  const logins = JSON.parse(readFileSync(file, "utf8")) as DemoLogin[];
  const found = logins.find((login) => login.label.startsWith(label));
  if (!found) throw new Error(`${file} holds no log-in of "${label}"`);
  return found;
}
