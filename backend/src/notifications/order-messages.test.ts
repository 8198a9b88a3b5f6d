import type { OrderView } from "@cluster-market/contracts";
import { describe, expect, it } from "vitest";
import { newOrderMessage } from "./new-order-message";
import { orderPlacedMessage } from "./order-placed-message";
import { renderMessage } from "./render-message";

const dinar = (amount: string) => ({ amount, currency: "tnd" });
const group = {
  id: "grp_a",
  handle: "a",
  name: "Tej Chebika",
  name_in_script: "",
  place: "Chebika",
  country: "tn",
  cluster: { handle: "harissa", name: "Harissa", brand: "mehras" as const },
  women_led: true,
};
const order: OrderView = {
  number: "CM-0042",
  placed_at: "2026-11-25T08:00:00Z",
  country: "tn",
  language: "fr",
  email: "amel@example.org",
  phone: "+216 22 123 456",
  recipient: "Amel <script>alert(1)</script>",
  address: ["Rue du Marché", "Chebika, Kairouan"],
  slices: [
    {
      group,
      status: "placed",
      packed_at: null,
      sent_at: null,
      delivered_at: null,
      delivery_name: "Livreur",
      delivery: dinar("7.000"),
      goods: dinar("43.515"),
      total: dinar("50.515"),
      lines: [
        { title: "Harissa", variant_title: "385 g", picture_url: "", quantity: 3, total: dinar("43.515") },
      ],
    },
  ],
  goods: dinar("43.515"),
  delivery: dinar("7.000"),
  total: dinar("50.515"),
  payment: {
    method: "bank_transfer",
    status: "due",
    transfer: {
      reference: "CM-0042",
      bank_name: "Banque",
      account: "TN59 0000",
      payee: "Dar el Felfel SARL",
    },
  },
  seller: {
    legal_name: "Dar el Felfel SARL",
    address: "Kairouan",
    phone: "+216 71",
    email: "vente@example.org",
  },
};
const registration = { registration_number: "B000", tax_number: "000/A" };
const link = "https://shop.example.org/fr-tn/orders/abc.def";

describe("orderPlacedMessage", () => {
  it("says in the order's language what comes from whom, how to pay and who sells", () => {
    const { subject, text } = renderMessage(orderPlacedMessage(order, link, registration));
    expect(subject).toBe("Votre commande CM-0042");
    expect(text).toContain("Préparé et envoyé par Tej Chebika, Chebika");
    expect(text).toMatch(/3 × Harissa, 385 g : 43,515/);
    expect(text).toContain("TN59 0000, Banque");
    expect(text).toContain("référence CM-0042");
    expect(text).toContain("Dar el Felfel SARL\nKairouan");
    expect(text).toContain(`Suivre votre commande: ${link}`);
  });
  it("escapes what people typed", () => {
    const { html } = renderMessage(orderPlacedMessage(order, link, registration));
    expect(html).toContain("&lt;script&gt;");
    expect(html).not.toContain("<script>");
  });
  it("writes Arabic from right to left with the digits 0 to 9", () => {
    const cash: OrderView = {
      ...order,
      language: "ar",
      slices: [...order.slices, ...order.slices],
      payment: { method: "cash_on_delivery", status: "due", transfer: null },
    };
    const { html, text } = renderMessage(orderPlacedMessage(cash, link, registration));
    expect(html).toContain('lang="ar" dir="rtl"');
    expect(text).toContain("الطردين");
    expect(text).toMatch(/50,515/);
  });
});

describe("newOrderMessage", () => {
  it("names goods and town, no amount and no buyer", () => {
    const news = {
      number: "CM-0042",
      group_name: "Tej Chebika",
      town: "Chebika",
      is_prepaid: true,
      lines: [{ title: "Harissa", variant_title: "385 g", quantity: 3 }],
      link: "https://shop.example.org/portal/orders/slice_1",
    };
    const { text } = renderMessage(newOrderMessage(news, { name: "Salma", language: "en" }));
    expect(text).toContain("3 × Harissa, 385 g");
    expect(text).toContain("send to Chebika");
    expect(text).not.toMatch(/43|Amel/);
  });
});
