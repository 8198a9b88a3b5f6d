import { defineTexts } from "./translate";

/** Words of the portal's frame, shared by all its pages. */
export const portalTexts = defineTexts({
  "portal.name": { en: "Group portal", fr: "Espace du groupe", ar: "فضاء المجموعة" },
  "portal.skip": { en: "Skip to the page", fr: "Aller à la page", ar: "إلى الصفحة مباشرة" },
  "portal.tabs": { en: "Portal", fr: "Portail", ar: "الأقسام" },
  "portal.language": { en: "Language", fr: "Langue", ar: "اللغة" },
  "portal.group": { en: "Change group", fr: "Changer de groupe", ar: "تغيير المجموعة" },
  "tab.today": { en: "Today", fr: "Aujourd’hui", ar: "اليوم" },
  "tab.orders": { en: "Orders", fr: "Commandes", ar: "الطلبات" },
  "tab.sales": { en: "Sales", fr: "Ventes", ar: "المبيعات" },
  "tab.products": { en: "Products", fr: "Produits", ar: "المنتجات" },
  "action.back": { en: "Back", fr: "Retour", ar: "رجوع" },
  "action.close": { en: "Close", fr: "Fermer", ar: "إغلاق" },
  "action.save": { en: "Save", fr: "Enregistrer", ar: "حفظ" },
  "action.change": { en: "Change", fr: "Changer", ar: "تغيير" },
  "action.retry": { en: "Try again", fr: "Réessayer", ar: "حاولوا من جديد" },
  "action.signIn": { en: "Sign in", fr: "Se connecter", ar: "تسجيل الدخول" },
  "action.signOut": { en: "Sign out", fr: "Se déconnecter", ar: "خروج" },
  "network.offline": {
    en: "No network. Nothing is being saved now.",
    fr: "Pas de réseau. Rien n’est enregistré pour l’instant.",
    ar: "لا توجد شبكة. لا يُحفظ شيء الآن.",
  },
  "network.notSaved": {
    en: "Not saved: no network. What you typed is still here. Stay on this page and press again later.",
    fr: "Pas enregistré : pas de réseau. Votre saisie est toujours là. Restez sur cette page et réessayez plus tard.",
    ar: "لم يُحفظ: لا توجد شبكة. ما كتبته ما زال هنا. ابقوا في هذه الصفحة وأعيدوا المحاولة لاحقا.",
  },
  "network.saving": { en: "Saving…", fr: "Enregistrement…", ar: "جارٍ الحفظ…" },
  "error.fields": {
    en: "Not saved. Please look at what is marked.",
    fr: "Pas enregistré. Regardez les champs signalés.",
    ar: "لم يُحفظ. راجعوا الخانات المعلَّمة.",
  },
  "error.outage": {
    en: "Not saved: the market does not answer. Try again in a minute.",
    fr: "Pas enregistré : le marché ne répond pas. Réessayez dans une minute.",
    ar: "لم يُحفظ: السوق لا يستجيب. أعيدوا المحاولة بعد دقيقة.",
  },
  "error.refused": {
    en: "Not saved. Look at the page again, it may have changed.",
    fr: "Pas enregistré. Regardez à nouveau la page, elle a peut-être changé.",
    ar: "لم يُحفظ. افتحوا الصفحة من جديد، ربما تغيّرت.",
  },
  "error.role": {
    en: "Your role in the group does not allow this.",
    fr: "Votre rôle dans le groupe ne le permet pas.",
    ar: "دورك في المجموعة لا يسمح بهذا.",
  },
  "error.signedOut": {
    en: "Not saved: you are signed out. Sign in, come back here and save again.",
    fr: "Pas enregistré : vous êtes déconnecté·e. Connectez-vous, revenez ici et enregistrez à nouveau.",
    ar: "لم يُحفظ: انتهت جلستك. سجّلوا الدخول ثم عودوا إلى هنا واحفظوا من جديد.",
  },
  "error.required": { en: "Please fill this in.", fr: "À remplir.", ar: "املؤوا هذه الخانة." },
  "error.tooLong": {
    en: "Too long: {max} letters at most.",
    fr: "Trop long : {max} signes au plus.",
    ar: "طويل جدا: {max} حرفا على الأكثر.",
  },
  "error.tooShort": {
    en: "Too short: {min} letters at least.",
    fr: "Trop court : {min} signes au moins.",
    ar: "قصير جدا: {min} أحرف على الأقل.",
  },
  "error.amount": {
    en: "An amount such as {example}.",
    fr: "Un montant, par exemple {example}.",
    ar: "مبلغ مثل {example}.",
  },
  "error.whole": {
    en: "A whole number from {min} to {max}.",
    fr: "Un nombre entier de {min} à {max}.",
    ar: "عدد صحيح من {min} إلى {max}.",
  },
  "error.date": {
    en: "A day up to today, at most 400 days back.",
    fr: "Un jour jusqu’à aujourd’hui, 400 jours en arrière au plus.",
    ar: "يوم لا يتجاوز اليوم، ولا يعود إلى أكثر من 400 يوم.",
  },
  "error.value": { en: "This is not accepted.", fr: "Ceci n’est pas accepté.", ar: "هذا غير مقبول." },
  "page.failed.title": { en: "The page did not come", fr: "La page n’est pas venue", ar: "لم تصل الصفحة" },
  "page.failed.text": {
    en: "The market does not answer, or the network is weak. If you were saving, look whether it is there before you save again.",
    fr: "Le marché ne répond pas, ou le réseau est faible. Si vous enregistriez, vérifiez avant de recommencer.",
    ar: "السوق لا يستجيب أو الشبكة ضعيفة. إن كنتم تحفظون شيئا فتأكدوا منه قبل أن تعيدوا.",
  },
  "page.missing.title": { en: "Not found", fr: "Introuvable", ar: "غير موجود" },
  "page.missing.text": {
    en: "This page does not exist, or it belongs to another group.",
    fr: "Cette page n’existe pas, ou elle appartient à un autre groupe.",
    ar: "هذه الصفحة غير موجودة أو تخص مجموعة أخرى.",
  },
  "page.missing.home": { en: "To today’s page", fr: "Vers la page du jour", ar: "إلى صفحة اليوم" },
  "suspended.title": {
    en: "The group is suspended",
    fr: "Le groupe est suspendu",
    ar: "المجموعة موقوفة مؤقتا",
  },
  "suspended.text": {
    en: "Your group cannot sell here at the moment. Please ask the project’s staff why and what to do.",
    fr: "Votre groupe ne peut pas vendre ici pour le moment. Demandez à l’équipe du projet pourquoi et que faire.",
    ar: "لا يمكن لمجموعتك البيع هنا حاليا. اسألوا فريق المشروع عن السبب وما العمل.",
  },
});
