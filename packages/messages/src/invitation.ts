import { defineTexts } from "./translate";

/** The message that carries a member's link. */
export const invitationTexts = defineTexts({
  "invite.subject": {
    en: "{group} invites you to its portal",
    fr: "{group} vous invite dans son espace",
    ar: "{group} تدعوكم إلى فضائها",
  },
  "invite.text": {
    en: "Hello {name},\n\n{group} has a place for you in its portal on Cluster Market. Open this link to set your password:\n\n{link}\n\nIt works once, until {date}. If you did not expect this message, ignore it.",
    fr: "Bonjour {name},\n\n{group} vous a réservé une place dans son espace sur Cluster Market. Ouvrez ce lien pour choisir votre mot de passe :\n\n{link}\n\nIl sert une seule fois, jusqu’au {date}. Si vous n’attendiez pas ce message, ignorez-le.",
    ar: "مرحبا {name}،\n\nلكم مكان في فضاء {group} على Cluster Market. افتحوا هذا الرابط لاختيار كلمة السر:\n\n{link}\n\nيصلح الرابط مرة واحدة، إلى غاية {date}. إذا لم تكونوا في انتظار هذه الرسالة فتجاهلوها.",
  },
  "reset.subject": {
    en: "A new password for {group}",
    fr: "Un nouveau mot de passe pour {group}",
    ar: "كلمة سر جديدة لفضاء {group}",
  },
  "reset.text": {
    en: "Hello {name},\n\nOpen this link to set a new password for the portal of {group}:\n\n{link}\n\nIt works once, until {date}. If you did not ask for it, tell the project’s staff.",
    fr: "Bonjour {name},\n\nOuvrez ce lien pour choisir un nouveau mot de passe pour l’espace de {group} :\n\n{link}\n\nIl sert une seule fois, jusqu’au {date}. Si vous ne l’avez pas demandé, prévenez l’équipe du projet.",
    ar: "مرحبا {name}،\n\nافتحوا هذا الرابط لاختيار كلمة سر جديدة لفضاء {group}:\n\n{link}\n\nيصلح الرابط مرة واحدة، إلى غاية {date}. إذا لم تطلبوا ذلك فأعلموا فريق المشروع.",
  },
});
