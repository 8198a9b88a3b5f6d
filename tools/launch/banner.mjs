/** The last thing a start prints: where to go, and who to be there. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Demonstration log-ins as the seed wrote them: `[{role, label, identifier, password, url}]`. */
export function readLogins(settings) {
  try {
    return JSON.parse(readFileSync(join(settings.data, "demo-logins.json"), "utf8"));
  } catch {
    return [];
  }
}

/** Lines of the banner. */
export function bannerLines({ shopUrl, backendUrl, logins, seconds, dev = false }) {
  const lines = [
    "",
    `  Cluster Market is running${dev ? ", reloading what you change" : ""} (ready in ${seconds}).`,
    "",
    `    Shop     ${shopUrl}`,
    `    Portal   ${shopUrl}/portal`,
    `    Admin    ${backendUrl}/app`,
  ];
  if (logins.length > 0) {
    const width = (key) => Math.max(...logins.map((login) => String(login[key]).length));
    const [labels, identifiers] = [width("label"), width("identifier")];
    lines.push("", "  Demonstration log-ins (invented people; change or remove them before real use):", "");
    for (const { label, identifier, password, url } of logins) {
      lines.push(
        `    ${label.padEnd(labels)}   ${identifier.padEnd(identifiers)}   ${password}${url ? `   ${url}` : ""}`,
      );
    }
  }
  return [...lines, "", "  Ctrl-C stops everything; your data stays.", ""];
}
