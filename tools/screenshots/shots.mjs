/** The pictures of README.md: where, on which screen, as whom. */

const phone = { width: 360, height: 740 };
const laptop = { width: 1280, height: 800 };

export const SHOTS = [
  { name: "shop-home", path: "/en-gh", screen: laptop, scale: 1, locale: "en-GH" },
  { name: "product", path: "/en-gh/products/ayekoo-dried-mango", screen: phone, scale: 2, locale: "en-GH" },
  {
    name: "product-arabic",
    path: "/ar-tn/products/el-fejr-sun-dried-harissa",
    screen: phone,
    scale: 2,
    locale: "ar-TN",
  },
  {
    name: "portal-today",
    path: "/portal",
    screen: phone,
    scale: 2,
    locale: "en-GH",
    signInAs: "Ayekoo, manager",
  },
  {
    name: "portal-sale",
    path: "/portal/sales/new",
    screen: phone,
    scale: 2,
    locale: "fr-TN",
    signInAs: "Ennajma, manager",
  },
  {
    name: "impact",
    path: "/app/impact",
    screen: laptop,
    scale: 1,
    locale: "en-GB",
    signInAs: "Project staff",
    inAdmin: true,
    waitFor: "table svg",
  },
];
