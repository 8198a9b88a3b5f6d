import type { TestClient } from "./test-client";
import type { TestGroup } from "./test-group";
import type { TestMarket } from "./test-market";

export interface TestBasketLine {
  group: TestGroup;
  quantity: number;
}

export const testAddress = {
  first_name: "Amel Ben Salah",
  phone: "+216 22 123 456",
  address_1: "Rue du Marché, near the mosque",
  city: "Chebika",
  province: "Kairouan",
  country_code: "tn",
};

/** A basket with address and each group's delivery, ready to be placed. */
export async function fillBasket(
  client: TestClient,
  market: TestMarket,
  lines: TestBasketLine[],
  locale = "fr-FR",
): Promise<{ id: string; total: string }> {
  const headers = { "x-publishable-api-key": market.publishableKey };
  const created = await client.post<{ cart: { id: string } }>(
    "/store/carts",
    {
      region_id: market.regionId,
      email: "amel@example.org",
      locale,
      shipping_address: testAddress,
      items: lines.map((line) => ({ variant_id: line.group.variantId, quantity: line.quantity })),
    },
    { headers },
  );
  const { id } = created.body.cart;
  for (const { group } of lines) {
    await client.post(`/store/carts/${id}/shipping-methods`, { option_id: group.optionId }, { headers });
  }
  const basket = await client.get<{ total: { amount: string } }>(`/store/carts/${id}/shipping-groups`, {
    headers,
  });
  return { id, total: basket.body.total.amount };
}
