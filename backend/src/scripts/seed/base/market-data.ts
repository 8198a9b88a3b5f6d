/** Countries of the demonstration. Sellers of record are invented and marked so wherever they are shown. */
export interface MarketData {
  country: "gh" | "tn" | "fr";
  name: string;
  currency: "ghs" | "tnd" | "eur";
  languages: ("en" | "fr" | "ar")[];
  contact_email: string;
  /** Tax held in every price, per cent; a demonstration's rate, to be set by whoever sells. */
  tax: { name: string; code: string; rate: number };
  /** Null: prices are shown and asked about, nothing is sold. */
  seller: {
    legal_name: string;
    address: string;
    phone: string;
    email: string;
    registration_number: string;
    tax_number: string;
    office_bearers: string;
    return_address: string;
    invoice_series: string;
    bank_name: string;
    bank_account: string;
  } | null;
}

export const markets: readonly MarketData[] = [
  {
    country: "gh",
    name: "Ghana",
    currency: "ghs",
    languages: ["en"],
    contact_email: "ghana@demo.clustermarket.test",
    tax: { name: "VAT", code: "gh-vat", rate: 15 },
    seller: {
      legal_name: "Shai Fruit Traders Demonstration Ltd",
      address: "12 Demonstration Road, Dodowa, Greater Accra, Ghana",
      phone: "+233 30 000 0100",
      email: "ghana@demo.clustermarket.test",
      registration_number: "CS-DEMO-0001",
      tax_number: "C-DEMO-000001",
      office_bearers: "Directors: A. Demonstration, K. Demonstration",
      return_address: "Returns, 12 Demonstration Road, Dodowa, Ghana",
      invoice_series: "GH",
      bank_name: "Demonstration Bank Ghana",
      bank_account: "0000 0000 0000 01",
    },
  },
  {
    country: "tn",
    name: "Tunisia",
    currency: "tnd",
    languages: ["fr", "ar"],
    contact_email: "tunisie@demo.clustermarket.test",
    tax: { name: "TVA", code: "tn-tva", rate: 19 },
    seller: {
      legal_name: "Mehras Distribution Démonstration SARL",
      address: "4 rue de la Démonstration, 3100 Kairouan, Tunisie",
      phone: "+216 70 000 100",
      email: "tunisie@demo.clustermarket.test",
      registration_number: "RNE DEMO-0000001",
      tax_number: "0000001/D/E/M/000",
      office_bearers: "",
      return_address: "Retours, 4 rue de la Démonstration, 3100 Kairouan, Tunisie",
      invoice_series: "TN",
      bank_name: "Banque de Démonstration",
      bank_account: "TN59 0000 0000 0000 0000 0001",
    },
  },
  {
    country: "fr",
    name: "France",
    currency: "eur",
    languages: ["fr"],
    contact_email: "france@demo.clustermarket.test",
    tax: { name: "TVA", code: "fr-tva", rate: 5.5 },
    seller: null,
  },
];
