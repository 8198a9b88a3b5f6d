import { invitationTexts, translator } from "@cluster-market/messages";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

export interface MailInvitationInput {
  to: string;
  name: string;
  language: "en" | "fr" | "ar";
  groupName: string;
  link: string;
  expiresAt: string;
  isPasswordReset: boolean;
  invitationId: string;
}

/**
 * Mails the link where the identifier is an address; answers whether it went. A mail that cannot be sent undoes
 * nothing: staff have the link on their screen.
 */
export const mailInvitationStep = createStep(
  "mail-invitation",
  async (input: MailInvitationInput, { container }) => {
    if (!input.to.includes("@")) return new StepResponse(false);
    const t = translator(invitationTexts, input.language);
    const kind = input.isPasswordReset ? "reset" : "invite";
    const values = {
      name: input.name,
      group: input.groupName,
      link: input.link,
      date: input.expiresAt.slice(0, 10),
    };
    try {
      await container.resolve(Modules.NOTIFICATION).createNotifications({
        to: input.to,
        channel: "email",
        template: "member-invitation",
        content: { subject: t(`${kind}.subject`, values), text: t(`${kind}.text`, values) },
        resource_id: input.invitationId,
        resource_type: "invitation",
      });
      return new StepResponse(true);
    } catch (error) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
      logger.warn(`Invitation ${input.invitationId} was not mailed: ${String(error)}`);
      return new StepResponse(false);
    }
  },
);
