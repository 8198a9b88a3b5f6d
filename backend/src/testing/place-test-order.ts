import { fillBasket, type TestBasketLine } from "./test-basket";
import type { TestClient } from "./test-client";
import type { TestMarket } from "./test-market";

export interface PlacedTestOrder {
  order_id: string;
  number: string;
  token: string;
}

/** An order through the shop's own routes, from basket to placing. */
export async function placeTestOrder(
  client: TestClient,
  market: TestMarket,
  lines: TestBasketLine[],
  method: "cash_on_delivery" | "bank_transfer",
): Promise<PlacedTestOrder> {
  const basket = await fillBasket(client, market, lines);
  const answer = await client.post<PlacedTestOrder>(
    `/store/carts/${basket.id}/place`,
    { payment_method: method, expected_total: basket.total },
    { headers: { "x-publishable-api-key": market.publishableKey } },
  );
  return answer.body;
}
