import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { environment } from "./environment";

interface Message {
  to: string;
  template: string;
  content: { subject: string; text: string };
}

/** Messages laid in the outbox for an address, in the order they were written. */
export async function messagesTo(address: string): Promise<Message[]> {
  const names = (await readdir(environment.outboxFolder)).filter((name) => name.endsWith(".json")).sort();
  const messages = await Promise.all(
    names.map(
      async (name) => JSON.parse(await readFile(join(environment.outboxFolder, name), "utf8")) as Message,
    ),
  );
  return messages.filter(({ to }) => to === address);
}
