import { randomUUID } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils";
import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types";
import { createTransport, type Transporter } from "nodemailer";

export interface MessengerOptions {
  /** Folder for messages while there is no mail server: one JSON file each, read by developers and tests. */
  outboxDir: string;
  smtpUrl?: string;
  from: string;
}

/** Sends e-mail by SMTP when a server is set, and otherwise lays each message in the outbox folder. */
export class MessengerProviderService extends AbstractNotificationProviderService {
  static override identifier = "messenger";
  private readonly options: MessengerOptions;
  private readonly transport: Transporter | undefined;

  constructor(_container: unknown, options: MessengerOptions) {
    super();
    this.options = options;
    this.transport = options.smtpUrl ? createTransport(options.smtpUrl) : undefined;
  }

  override async send(message: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    const subject = message.content?.subject;
    const text = message.content?.text;
    if (!subject || !text) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `Message "${message.template}" has no subject or no text: give both in content`,
      );
    }
    if (this.transport) {
      const sent = await this.transport.sendMail({
        from: this.options.from,
        to: message.to,
        subject,
        text,
        html: message.content?.html,
      });
      return { id: String(sent.messageId) };
    }
    return { id: await this.layInOutbox(message) };
  }

  private async layInOutbox(message: ProviderSendNotificationDTO): Promise<string> {
    const id = `${String(Date.now())}-${randomUUID()}`;
    await mkdir(this.options.outboxDir, { recursive: true });
    const path = join(this.options.outboxDir, `${id}.json`);
    // A reader never sees half a message.
    await writeFile(`${path}.part`, JSON.stringify({ id, ...message }, null, 2));
    await rename(`${path}.part`, path);
    return id;
  }
}
