import type { MedusaContainer } from "@medusajs/framework/types";
import { makeCategory } from "../../backend/src/testing/category-fixture";
import { makeMember, makeToken } from "../../backend/src/testing/member-fixture";
import { placeTestOrder } from "../../backend/src/testing/place-test-order";
import type { TestClient } from "../../backend/src/testing/test-client";
import { createTestGroup, type TestGroup } from "../../backend/src/testing/test-group";
import { createTestMarket } from "../../backend/src/testing/test-market";
import { PRODUCER_GROUP_MODULE } from "../../backend/src/modules/producer-group";
import type { ProducerGroupModuleService } from "../../backend/src/modules/producer-group/service";
import { PICTURE_MODULE } from "../../backend/src/modules/picture";
import type { PictureModuleService } from "../../backend/src/modules/picture/service";

export interface Fixtures {
  /** The group whose things the others reach for. */
  group: TestGroup;
  pictureId: string;
  /** A product that was never shown. */
  draftId: string;
  /** Of an order shared with the other group: not packed, and packed. */
  openSliceId: string;
  packedSliceId: string;
  fulfillmentId: string;
  saleId: string;
  tokens: {
    own: string;
    stranger: string;
    revoked: string;
    suspended: string;
    customer: string;
    staff: string;
  };
}

/** Two groups that share two orders, a suspended third, and everybody who might knock: made once for the whole walk. */
export async function makeFixtures(container: MedusaContainer, client: TestClient): Promise<Fixtures> {
  const groups = container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
  const market = await createTestMarket(container);
  await makeCategory(container, "harissa");
  const make = (handle: string) =>
    createTestGroup(container, market, { handle, price: 14.5, delivery: 7, stock: 1000 });
  const group = await make("walked");
  const strangers = await make("stranger");
  const suspendedGroup = await make("suspended");
  await groups.updateProducerGroups({ id: suspendedGroup.id, status: "suspended" });

  const own = await makeMember(container, group.id, "own@example.org");
  const stranger = await makeMember(container, strangers.id, "stranger@example.org");
  const revoked = await makeMember(container, group.id, "revoked@example.org");
  await groups.updateMemberships({ id: revoked.membershipId, revoked_at: new Date() });
  const suspended = await makeMember(container, suspendedGroup.id, "suspended@example.org");

  const lines = [
    { group, quantity: 1 },
    { group: strangers, quantity: 1 },
  ];
  await placeTestOrder(client, market, lines, "cash_on_delivery");
  await placeTestOrder(client, market, lines, "cash_on_delivery");
  const { orders } = (
    await client.get<{ orders: { id: string }[] }>("/producer/orders?status=open", { as: own.token })
  ).body;
  const [openSliceId = "", packedSliceId = ""] = orders.map(({ id }) => id);
  const packed = await client.post<{ order: { fulfillment: { id: string } } }>(
    `/producer/orders/${packedSliceId}/fulfillments`,
    {},
    { as: own.token },
  );
  const sale = await client.post<{ sale: { id: string } }>(
    "/producer/sales",
    { ...saleOf(group), idempotency_key: "made-by-the-fixtures" },
    { as: own.token },
  );
  const picture = await container.resolve<PictureModuleService>(PICTURE_MODULE).createPictures({
    group_id: group.id,
    hash: "0".repeat(32),
    width: 1200,
    height: 900,
    uploaded_by: own.id,
  });
  const draft = await client.post<{ product: { id: string } }>(
    "/producer/products",
    productOf(group, { name: "Draft", variants: [{ title: "1 kg", net_weight_g: 1000, price: "40" }] }),
    { as: own.token },
  );
  return {
    group,
    pictureId: picture.id,
    draftId: draft.body.product.id,
    openSliceId,
    packedSliceId,
    fulfillmentId: packed.body.order.fulfillment.id,
    saleId: sale.body.sale.id,
    tokens: {
      own: own.token,
      stranger: stranger.token,
      revoked: revoked.token,
      suspended: suspended.token,
      customer: makeToken(container, "customer", "cus_1"),
      staff: makeToken(container, "user", "user_1"),
    },
  };
}

let forms = 0;

/** A sale of the group's product, today. */
export function saleOf(group: TestGroup) {
  forms += 1;
  return {
    idempotency_key: `form-number-${String(forms)}`,
    variant_id: group.variantId,
    quantity: 1,
    amount: "14.500",
    channel: "local_market",
    occurred_on: new Date().toISOString().slice(0, 10),
    take_from_stock: true,
  };
}

/** A whole product, as a form sends it. */
export function productOf(group: TestGroup, change: Record<string, unknown> = {}) {
  return {
    name: "Harissa walked",
    description: "Peppers and garlic",
    language: "en",
    category: "harissa",
    variants: [{ id: group.variantId, title: "385 g", net_weight_g: 385, price: "14.500" }],
    ...change,
  };
}
