/** How far one of the demonstration's orders has come. */
export type OrderProgress = "placed" | "packed" | "sent" | "delivered";

/** An order of these days by an invented buyer. */
export interface RecentOrder {
  country: "gh" | "tn";
  locale: "en-GB" | "fr-FR" | "ar-TN";
  buyer: { name: string; phone: string; email: string; address_1: string; city: string; province: string };
  /** Product handle, position of the size, and how many. */
  lines: { product: string; size: number; quantity: number }[];
  payment_method: "cash_on_delivery" | "bank_transfer";
  /** For a transfer: whether staff have seen the money. */
  is_transfer_confirmed?: boolean;
  progress: OrderProgress;
}

const tunis = { city: "La Marsa", province: "Tunis" };
const accra = { city: "Madina", province: "Greater Accra" };

export const recentOrders: readonly RecentOrder[] = [
  {
    country: "tn",
    locale: "fr-FR",
    buyer: {
      name: "Leïla Démo",
      phone: "+21622000011",
      email: "leila@demo.clustermarket.test",
      address_1: "3 rue du Jasmin, près de la poste",
      ...tunis,
    },
    lines: [
      { product: "el-fejr-sun-dried-harissa", size: 0, quantity: 2 },
      { product: "rihana-tabil", size: 0, quantity: 1 },
    ],
    payment_method: "cash_on_delivery",
    progress: "delivered",
  },
  {
    country: "tn",
    locale: "ar-TN",
    buyer: {
      name: "سامي تجريبي",
      phone: "+21622000012",
      email: "",
      address_1: "نهج الياسمين، قرب المدرسة",
      city: "سوسة",
      province: "سوسة",
    },
    lines: [
      { product: "el-fejr-harissa-with-garlic", size: 0, quantity: 1 },
      { product: "ennajma-smoked-harissa", size: 0, quantity: 1 },
    ],
    payment_method: "cash_on_delivery",
    progress: "placed",
  },
  {
    country: "tn",
    locale: "fr-FR",
    buyer: {
      name: "Nadia Démo",
      phone: "+21622000013",
      email: "nadia@demo.clustermarket.test",
      address_1: "Cité Ennour, immeuble 4",
      city: "Sfax",
      province: "Sfax",
    },
    lines: [{ product: "ennajma-harissa-with-caraway", size: 1, quantity: 1 }],
    payment_method: "bank_transfer",
    progress: "placed",
  },
  {
    country: "gh",
    locale: "en-GB",
    buyer: {
      name: "Efua Demo",
      phone: "+233244000021",
      email: "efua@demo.clustermarket.test",
      address_1: "Zongo Junction, blue gate by the pharmacy",
      ...accra,
    },
    lines: [
      { product: "ayekoo-dried-mango", size: 0, quantity: 3 },
      { product: "manya-pineapple-rings", size: 0, quantity: 2 },
    ],
    payment_method: "cash_on_delivery",
    progress: "delivered",
  },
  {
    country: "gh",
    locale: "en-GB",
    buyer: {
      name: "Yaw Demo",
      phone: "+233244000022",
      email: "yaw@demo.clustermarket.test",
      address_1: "12 Ridge Street, opposite the school",
      city: "Tema",
      province: "Greater Accra",
    },
    lines: [{ product: "ayekoo-mango-and-pineapple", size: 0, quantity: 4 }],
    payment_method: "bank_transfer",
    is_transfer_confirmed: true,
    progress: "packed",
  },
  {
    country: "gh",
    locale: "en-GB",
    buyer: {
      name: "Adjoa Demo",
      phone: "+233244000023",
      email: "",
      address_1: "Community 8, house with the red roof",
      city: "Tema",
      province: "Greater Accra",
    },
    lines: [
      { product: "manya-mango-and-ginger", size: 0, quantity: 2 },
      { product: "ningo-sun-mango-snack-box", size: 0, quantity: 1 },
    ],
    payment_method: "cash_on_delivery",
    progress: "placed",
  },
];
