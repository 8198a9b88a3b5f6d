interface AskByMail {
  to: string;
  subject: string;
  body: string;
}

/** A mailto address with subject and body; line ends as mail wants them. */
export function askByMail({ to, subject, body }: AskByMail): string {
  const encodedBody = encodeURIComponent(body.replace(/\r?\n/g, "\r\n"));
  return `mailto:${encodeURIComponent(to).replace("%40", "@")}?subject=${encodeURIComponent(subject)}&body=${encodedBody}`;
}
