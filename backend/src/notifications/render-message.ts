import type { Message, MessageBlock, MessageContent } from "./message";

/** Writes a message as plain text and as simple HTML in which every value is escaped; Arabic runs right to left. */
export function renderMessage(message: Message): MessageContent {
  const text = message.blocks.map(blockText).join("\n\n");
  const dir = message.language === "ar" ? "rtl" : "ltr";
  const html = [
    `<!doctype html><html lang="${message.language}" dir="${dir}"><head><meta charset="utf-8">`,
    `<title>${escapeHtml(message.subject)}</title></head>`,
    `<body style="margin:0;padding:24px;font:16px/1.5 Arial,sans-serif;color:#2a2118;background:#fbf7f0">`,
    `<div style="max-width:560px;margin:0 auto">${message.blocks.map(blockHtml).join("")}</div></body></html>`,
  ].join("");
  // One line, whatever a name held: a line break would start a new mail header.
  return { subject: message.subject.replace(/\s+/g, " ").trim(), text, html };
}

function blockText(block: MessageBlock): string {
  const link = block.link ? [`${block.link.label}: ${block.link.url}`] : [];
  return [...(block.heading ? [block.heading] : []), ...(block.lines ?? []), ...link].join("\n");
}

function blockHtml(block: MessageBlock): string {
  const heading = block.heading
    ? `<h2 style="font-size:17px;margin:0 0 4px">${escapeHtml(block.heading)}</h2>`
    : "";
  const lines = (block.lines ?? []).map((line) => `<div>${escapeHtml(line)}</div>`).join("");
  const link = block.link
    ? `<a style="color:#8a2b12" href="${escapeHtml(block.link.url)}">${escapeHtml(block.link.label)}</a>`
    : "";
  return `<div style="margin:0 0 20px">${heading}${lines}${link}</div>`;
}

/** Makes a text safe in HTML, also inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
