import type { Language } from "@cluster-market/contracts";

/** A way to send goods that every new group of a country starts with; the group's prices can differ later. */
export interface DeliveryDefault {
  code: string;
  name: Record<Language, string>;
  description: Record<Language, string>;
  /** Flat price in major units of the country's currency. */
  price: string;
}

export interface HomeCountry {
  /** IANA time zone. */
  timeZone: string;
  /** Language in which the delivery options' own columns are written; the others are translations. */
  language: Language;
  delivery: readonly DeliveryDefault[];
}

const pickUp = {
  code: "pick_up",
  name: { en: "Pick-up", fr: "Retrait sur place", ar: "الاستلام من المكان" },
  description: {
    en: "Collect it from the group; they call you when it is ready.",
    fr: "À retirer auprès du groupe, qui vous appelle dès que c’est prêt.",
    ar: "تستلمون الطلب من المجموعة، وهي تتصل بكم عندما يكون جاهزا.",
  },
  price: "0",
} as const;

/** Countries in which groups can be created. A further country is a further entry. */
export const homeCountries: Readonly<Record<string, HomeCountry>> = {
  gh: {
    timeZone: "Africa/Accra",
    language: "en",
    delivery: [
      {
        code: "rider",
        name: { en: "Rider", fr: "Livreur à moto", ar: "توصيل بالدراجة النارية" },
        description: {
          en: "To your door; the rider calls first.",
          fr: "À votre porte ; le livreur appelle avant de passer.",
          ar: "إلى باب منزلكم؛ يتصل بكم عامل التوصيل قبل الوصول.",
        },
        price: "30.00",
      },
      {
        code: "bus_station",
        name: { en: "Bus-station parcel", fr: "Colis à la gare routière", ar: "طرد إلى محطة الحافلات" },
        description: {
          en: "To the station of your town; you get the driver’s number.",
          fr: "À la gare de votre ville ; vous recevez le numéro du chauffeur.",
          ar: "إلى محطة مدينتكم؛ يصلكم رقم السائق.",
        },
        price: "20.00",
      },
      pickUp,
    ],
  },
  tn: {
    timeZone: "Africa/Tunis",
    language: "fr",
    delivery: [
      {
        code: "courier",
        name: { en: "Courier", fr: "Livreur à domicile", ar: "توصيل إلى المنزل" },
        description: {
          en: "To your door; the courier calls first.",
          fr: "À votre porte ; le livreur appelle avant de passer.",
          ar: "إلى باب منزلكم؛ يتصل بكم عامل التوصيل قبل الوصول.",
        },
        price: "8.000",
      },
      {
        code: "rapid_poste",
        name: { en: "Rapid-Poste", fr: "Rapid-Poste", ar: "البريد السريع" },
        description: {
          en: "By post, to your address or post office.",
          fr: "Par la poste, à votre adresse ou au bureau de poste.",
          ar: "عبر البريد، إلى عنوانكم أو إلى مكتب البريد.",
        },
        price: "7.000",
      },
      pickUp,
    ],
  },
};
