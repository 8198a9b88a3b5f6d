import { defineTexts } from "./translate";

/** The frame round every page of the shop: header, footer, notices. */
export const shopTexts = defineTexts({
  skip: { en: "Skip to content", fr: "Aller au contenu", ar: "إلى المحتوى" },
  "demonstration.label": { en: "Demonstration", fr: "Démonstration", ar: "متجر تجريبي" },
  "nav.label": { en: "Shop", fr: "Boutique", ar: "المتجر" },
  "nav.products": { en: "Shop", fr: "Boutique", ar: "المنتجات" },
  "nav.clusters": { en: "Clusters", fr: "Clusters", ar: "العناقيد" },
  "nav.groups": { en: "Groups", fr: "Groupes", ar: "المجموعات" },
  "nav.menu": { en: "Menu", fr: "Menu", ar: "القائمة" },
  "nav.search": { en: "Search", fr: "Chercher", ar: "بحث" },
  "nav.basket": { en: "Basket", fr: "Panier", ar: "السلة" },
  "nav.basketCount": {
    en: "{count, plural, =0 {Basket, empty} one {Basket, # piece} other {Basket, # pieces}}",
    fr: "{count, plural, =0 {Panier vide} one {Panier, # article} other {Panier, # articles}}",
    ar: "{count, plural, =0 {السلة فارغة} one {السلة، قطعة واحدة} two {السلة، قطعتان} few {السلة، # قطع} other {السلة، # قطعة}}",
  },
  "nav.orders": { en: "Find an order", fr: "Retrouver une commande", ar: "البحث عن طلب" },
  "switch.title": { en: "Country and language", fr: "Pays et langue", ar: "البلد واللغة" },
  "footer.what": {
    en: "Open-source software. Each group sells in its own name. We show a claim only when someone has checked it, and we say who and when.",
    fr: "Logiciel libre. Chaque groupe vend en son nom. Une affirmation n’est montrée qu’une fois vérifiée, et nous disons par qui et quand.",
    ar: "برمجية حرة. كل مجموعة تبيع باسمها. لا نعرض قولًا إلا بعد التحقق منه، ونذكر من تحقق ومتى.",
  },
  "footer.shop": { en: "Shop", fr: "Boutique", ar: "المتجر" },
  "footer.allProducts": { en: "All products", fr: "Tous les produits", ar: "كل المنتجات" },
  "footer.makers": { en: "Makers", fr: "Productrices et producteurs", ar: "المنتجات والمنتجون" },
  "footer.portal": { en: "For producer groups", fr: "Espace des groupes", ar: "فضاء المجموعات" },
  "footer.seller": { en: "Seller of record", fr: "Vendeur responsable", ar: "البائع المسؤول" },
  "footer.sellerDemonstration": {
    en: "Invented for the demonstration.",
    fr: "Inventé pour la démonstration.",
    ar: "مختلق لأغراض العرض.",
  },
  "footer.noSeller": {
    en: "There is no seller for {country} yet, so you cannot order here. You can ask the groups by mail.",
    fr: "Il n’y a pas encore de vendeur pour ce pays ({country}) : on ne peut pas y commander, mais vous pouvez écrire aux groupes.",
    ar: "لا يوجد بعد بائع في {country}، لذلك لا يمكن الطلب من هنا، ويمكنكم مراسلة المجموعات.",
  },
  "footer.registration": {
    en: "Registered: {number}",
    fr: "Immatriculation : {number}",
    ar: "السجل: {number}",
  },
  "footer.tax": {
    en: "Tax number: {number}",
    fr: "Identifiant fiscal : {number}",
    ar: "المعرف الجبائي: {number}",
  },
  "footer.bearers": { en: "Responsible: {names}", fr: "Responsables : {names}", ar: "المسؤولون: {names}" },
  "footer.returns": {
    en: "Returns to: {address}",
    fr: "Retours : {address}",
    ar: "عنوان الإرجاع: {address}",
  },
  "notFound.title": {
    en: "This page is not here",
    fr: "Cette page n’existe pas",
    ar: "هذه الصفحة غير موجودة",
  },
  "notFound.text": {
    en: "The address may be wrong, or the product is no longer offered in this country.",
    fr: "L’adresse est peut-être inexacte, ou le produit n’est plus proposé dans ce pays.",
    ar: "قد يكون العنوان خاطئًا، أو لم يعد المنتج معروضًا في هذا البلد.",
  },
  "home.back": { en: "To the front page", fr: "À l’accueil", ar: "إلى الصفحة الأولى" },
});
