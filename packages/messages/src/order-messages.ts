import { defineTexts } from "./translate";

/** Messages about an order: to its buyer and to the groups that made the goods. */
export const orderMessages = defineTexts({
  "buyer.subject": {
    en: "Your order {number}",
    fr: "Votre commande {number}",
    ar: "طلبيتك {number}",
  },
  "buyer.greeting": { en: "Hello {name},", fr: "Bonjour {name},", ar: "مرحبا {name}،" },
  "buyer.received": {
    en: "We received your order {number}. Thank you.",
    fr: "Nous avons bien reçu votre commande {number}. Merci.",
    ar: "وصلتنا طلبيتك {number}. شكرا لك.",
  },
  "buyer.sentBy": {
    en: "Made and sent by {group}, {place}",
    fr: "Préparé et envoyé par {group}, {place}",
    ar: "تحضير وإرسال {group}، {place}",
  },
  "buyer.delivery": { en: "{name}: {price}", fr: "{name} : {price}", ar: "{name}: {price}" },
  "buyer.total": { en: "Total: {total}", fr: "Total : {total}", ar: "المجموع: {total}" },
  "buyer.payment": { en: "Payment", fr: "Paiement", ar: "الدفع" },
  "buyer.cash": {
    en: "{parcels, plural, one {Pay in cash when the parcel arrives: {total}.} other {Pay in cash when each of the # parcels arrives, {total} in all.}}",
    fr: "{parcels, plural, one {Payez en espèces à la réception du colis : {total}.} other {Payez en espèces à la réception de chacun des # colis, {total} en tout.}}",
    ar: "{parcels, plural, one {ادفع نقدا عند استلام الطرد: {total}.} two {ادفع نقدا عند استلام كل طرد من الطردين، {total} في المجموع.} few {ادفع نقدا عند استلام كل طرد من # طرود، {total} في المجموع.} other {ادفع نقدا عند استلام كل طرد من # طردا، {total} في المجموع.}}",
  },
  "buyer.transfer": {
    en: "Transfer {total} and give the reference {reference}. The parcels leave once the money has arrived.",
    fr: "Virez {total} en indiquant la référence {reference}. Les colis partent dès que l’argent est arrivé.",
    ar: "حوّل {total} مع ذكر المرجع {reference}. تُرسل الطرود بعد وصول المبلغ.",
  },
  "buyer.payee": { en: "Payee: {payee}", fr: "Bénéficiaire : {payee}", ar: "المستفيد: {payee}" },
  "buyer.account": {
    en: "Account: {account}, {bank}",
    fr: "Compte : {account}, {bank}",
    ar: "الحساب: {account}، {bank}",
  },
  "buyer.address": { en: "Delivered to", fr: "Livraison à", ar: "التسليم إلى" },
  "buyer.follow": { en: "Follow your order", fr: "Suivre votre commande", ar: "تابع طلبيتك" },
  "buyer.seller": { en: "Sold by", fr: "Vendu par", ar: "البائع" },
  "buyer.registration": {
    en: "Registration {registration}, tax number {tax}",
    fr: "Registre {registration}, matricule fiscal {tax}",
    ar: "السجل {registration}، المعرف الجبائي {tax}",
  },
  "group.subject": {
    en: "New order {number}",
    fr: "Nouvelle commande {number}",
    ar: "طلبية جديدة {number}",
  },
  "group.greeting": { en: "Hello {name},", fr: "Bonjour {name},", ar: "مرحبا {name}،" },
  "group.arrived": {
    en: "{group} has a new order, {number}, to send to {town}.",
    fr: "{group} a une nouvelle commande, {number}, à envoyer à {town}.",
    ar: "لدى {group} طلبية جديدة، {number}، للإرسال إلى {town}.",
  },
  "group.toPack": { en: "To pack", fr: "À préparer", ar: "للتحضير" },
  "group.awaitTransfer": {
    en: "Paid by bank transfer: pack it, and send it when the portal says that the money has arrived.",
    fr: "Payée par virement : préparez-la, et envoyez-la quand le portail indique que l’argent est arrivé.",
    ar: "الدفع بتحويل بنكي: حضّروا الطلبية، وأرسلوها عندما تُعلمكم البوابة بوصول المبلغ.",
  },
  "group.cash": {
    en: "Paid in cash on delivery.",
    fr: "Payée en espèces à la livraison.",
    ar: "الدفع نقدا عند التسليم.",
  },
  "group.open": { en: "Open the order", fr: "Ouvrir la commande", ar: "افتحوا الطلبية" },
  line: {
    en: "{quantity} × {title}, {variant}",
    fr: "{quantity} × {title}, {variant}",
    ar: "{quantity} × {title}، {variant}",
  },
  lineWithoutVariant: { en: "{quantity} × {title}", fr: "{quantity} × {title}", ar: "{quantity} × {title}" },
});
