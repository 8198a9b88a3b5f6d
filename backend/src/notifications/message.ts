import type { Language } from "@cluster-market/messages";

/** A part of a message: a heading over lines, or lines alone; a link is shown as a button and written out in text. */
export interface MessageBlock {
  heading?: string;
  lines?: string[];
  link?: { label: string; url: string };
}

/** A message before it is written as text or HTML. */
export interface Message {
  language: Language;
  subject: string;
  blocks: MessageBlock[];
}

/** What the notification module sends. */
export interface MessageContent {
  subject: string;
  text: string;
  html: string;
}
