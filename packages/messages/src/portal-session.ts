import { defineTexts } from "./translate";

/** Invitation and sign-in pages of the portal. */
export const portalSessionTexts = defineTexts({
  "signIn.title": { en: "Sign in", fr: "Se connecter", ar: "تسجيل الدخول" },
  "signIn.identifier": {
    en: "Phone or e-mail",
    fr: "Téléphone ou e-mail",
    ar: "الهاتف أو البريد الإلكتروني",
  },
  "signIn.password": { en: "Password", fr: "Mot de passe", ar: "كلمة السر" },
  "signIn.show": { en: "Show password", fr: "Montrer le mot de passe", ar: "إظهار كلمة السر" },
  "signIn.submit": { en: "Sign in", fr: "Entrer", ar: "دخول" },
  "signIn.wrong": {
    en: "Phone, e-mail or password is wrong. Please try again.",
    fr: "Téléphone, e-mail ou mot de passe inexact. Réessayez.",
    ar: "الهاتف أو البريد أو كلمة السر غير صحيحة. أعيدوا المحاولة.",
  },
  "signIn.tooMany": {
    en: "Too many tries. Wait a few minutes.",
    fr: "Trop d’essais. Attendez quelques minutes.",
    ar: "محاولات كثيرة. انتظروا بضع دقائق.",
  },
  "signIn.expired": {
    en: "You were signed out. Sign in to go on.",
    fr: "Vous avez été déconnecté·e. Connectez-vous pour continuer.",
    ar: "انتهت جلستك. سجّلوا الدخول للمتابعة.",
  },
  "signIn.signedOut": { en: "You are signed out.", fr: "Vous êtes déconnecté·e.", ar: "تم الخروج." },
  "signIn.notMember": {
    en: "This account belongs to no group any more. Please ask the project’s staff.",
    fr: "Ce compte n’appartient plus à aucun groupe. Demandez à l’équipe du projet.",
    ar: "هذا الحساب لم يعد تابعا لأي مجموعة. اسألوا فريق المشروع.",
  },
  "signIn.forgotten": {
    en: "Password forgotten? The project’s staff will send you a new link.",
    fr: "Mot de passe oublié ? L’équipe du projet vous envoie un nouveau lien.",
    ar: "نسيت كلمة السر؟ يرسل لك فريق المشروع رابطا جديدا.",
  },
  "invitation.title": { en: "Welcome, {name}", fr: "Bienvenue, {name}", ar: "مرحبا {name}" },
  "invitation.reset": { en: "A new password", fr: "Un nouveau mot de passe", ar: "كلمة سر جديدة" },
  "invitation.group": { en: "Your group", fr: "Votre groupe", ar: "مجموعتك" },
  "invitation.identifier": { en: "You sign in with", fr: "Vous entrez avec", ar: "الدخول بواسطة" },
  "invitation.password": { en: "Choose a password", fr: "Choisissez un mot de passe", ar: "اختاروا كلمة سر" },
  "invitation.rule": {
    en: "At least 8 letters or digits. Three words you remember are good.",
    fr: "Au moins 8 lettres ou chiffres. Trois mots faciles à retenir, c’est bien.",
    ar: "8 أحرف أو أرقام على الأقل. ثلاث كلمات تتذكرها تكفي.",
  },
  "invitation.submit": { en: "Save and enter", fr: "Enregistrer et entrer", ar: "حفظ ودخول" },
  "invitation.until": {
    en: "Link valid until {date}",
    fr: "Lien valable jusqu’au {date}",
    ar: "الرابط صالح إلى {date}",
  },
  "invitation.unusable": {
    en: "This link does not work",
    fr: "Ce lien ne marche pas",
    ar: "هذا الرابط لا يعمل",
  },
  "invitation.unknown": {
    en: "We do not know this link. Was it copied whole? If so, ask the project’s staff for a new one.",
    fr: "Nous ne connaissons pas ce lien. Est-il copié en entier ? Sinon, demandez-en un nouveau à l’équipe du projet.",
    ar: "لا نعرف هذا الرابط. هل نُسخ كاملا؟ وإلا فاطلبوا رابطا جديدا من فريق المشروع.",
  },
  "invitation.expired": {
    en: "This link is too old. Ask the project’s staff for a new one.",
    fr: "Ce lien est trop ancien. Demandez-en un nouveau à l’équipe du projet.",
    ar: "هذا الرابط قديم. اطلبوا رابطا جديدا من فريق المشروع.",
  },
  "invitation.revoked": {
    en: "Your place in this group was ended. Please ask the project’s staff.",
    fr: "Votre place dans ce groupe a pris fin. Demandez à l’équipe du projet.",
    ar: "انتهت عضويتك في هذه المجموعة. اسألوا فريق المشروع.",
  },
  "invitation.existing": {
    en: "You have an account with this phone or e-mail already: type its password.",
    fr: "Vous avez déjà un compte avec ce téléphone ou cet e-mail : tapez son mot de passe.",
    ar: "لديك حساب بهذا الهاتف أو البريد: اكتبوا كلمة سره.",
  },
  "invitation.wrongPassword": {
    en: "This is not the password of your account. Try again, or ask the project’s staff for a new one.",
    fr: "Ce n’est pas le mot de passe de votre compte. Réessayez, ou demandez-en un nouveau à l’équipe du projet.",
    ar: "هذه ليست كلمة سر حسابك. أعيدوا المحاولة أو اطلبوا كلمة جديدة من فريق المشروع.",
  },
  "invitation.used": {
    en: "This link has been used. Sign in with your password.",
    fr: "Ce lien a déjà servi. Connectez-vous avec votre mot de passe.",
    ar: "استُعمل هذا الرابط من قبل. ادخلوا بكلمة السر.",
  },
});
