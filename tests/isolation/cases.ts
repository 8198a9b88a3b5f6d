import { productOf, saleOf, type Fixtures } from "./fixtures";

export interface RouteCase {
  /** The route's address with the walked group's own ids, and the body that goes with it. */
  call: (fixtures: Fixtures) => { path: string; body?: unknown };
  /** What the group's own member is answered. */
  own: number;
  /**
   * What a member of another group is answered when she sends the same call. Where the call names things of the
   * walked group it is a refusal; where it does not, she acts on her own group, and the walked group's stays as it was.
   */
  stranger: number;
}

const lastMonth = () => {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1)).toISOString().slice(0, 7);
};

/** One case for each route below /producer; a route without a case fails the walk. */
export const cases: Record<string, RouteCase> = {
  "GET /producer/me": { call: () => ({ path: "/producer/me" }), own: 200, stranger: 200 },
  "POST /producer/me": {
    call: () => ({ path: "/producer/me", body: { language: "fr" } }),
    own: 200,
    stranger: 200,
  },
  "GET /producer/today": { call: () => ({ path: "/producer/today" }), own: 200, stranger: 200 },
  "GET /producer/categories": { call: () => ({ path: "/producer/categories" }), own: 200, stranger: 200 },
  "GET /producer/products": { call: () => ({ path: "/producer/products" }), own: 200, stranger: 200 },
  "POST /producer/products": {
    call: ({ group, pictureId }) => ({
      path: "/producer/products",
      body: productOf(group, {
        picture_ids: [pictureId],
        variants: [{ title: "1 kg", net_weight_g: 1000, price: "40" }],
      }),
    }),
    own: 201,
    stranger: 400,
  },
  "GET /producer/products/:id": {
    call: ({ group }) => ({ path: `/producer/products/${group.productId}` }),
    own: 200,
    stranger: 404,
  },
  "POST /producer/products/:id": {
    call: ({ group }) => ({ path: `/producer/products/${group.productId}`, body: productOf(group) }),
    own: 200,
    stranger: 404,
  },
  "POST /producer/products/:id/publish": {
    call: ({ draftId }) => ({ path: `/producer/products/${draftId}/publish` }),
    own: 200,
    stranger: 404,
  },
  "GET /producer/inventory": { call: () => ({ path: "/producer/inventory" }), own: 200, stranger: 200 },
  "POST /producer/inventory": {
    call: ({ group }) => ({
      path: "/producer/inventory",
      body: { variant_id: group.variantId, stock: 900 },
    }),
    own: 200,
    stranger: 404,
  },
  "POST /producer/uploads": {
    // No form: the wall is asked before the photo is read. A real one is sent in the backend's own tests.
    call: () => ({ path: "/producer/uploads", body: {} }),
    own: 415,
    stranger: 415,
  },
  "GET /producer/sales": { call: () => ({ path: "/producer/sales" }), own: 200, stranger: 200 },
  "POST /producer/sales": {
    call: ({ group }) => ({ path: "/producer/sales", body: saleOf(group) }),
    own: 201,
    stranger: 404,
  },
  "POST /producer/sales/:id/reverse": {
    call: ({ saleId }) => ({ path: `/producer/sales/${saleId}/reverse` }),
    own: 200,
    stranger: 404,
  },
  "POST /producer/months/:month/nothing-sold": {
    call: () => ({
      path: `/producer/months/${lastMonth()}/nothing-sold`,
      body: { channel: "local_market" },
    }),
    own: 200,
    stranger: 200,
  },
  "DELETE /producer/months/:month/nothing-sold": {
    call: () => ({
      path: `/producer/months/${lastMonth()}/nothing-sold`,
      body: { channel: "local_market" },
    }),
    own: 200,
    stranger: 200,
  },
  "GET /producer/orders": { call: () => ({ path: "/producer/orders?status=open" }), own: 200, stranger: 200 },
  "GET /producer/orders/:id": {
    call: ({ openSliceId }) => ({ path: `/producer/orders/${openSliceId}` }),
    own: 200,
    stranger: 404,
  },
  "POST /producer/orders/:id/fulfillments": {
    call: ({ openSliceId }) => ({ path: `/producer/orders/${openSliceId}/fulfillments` }),
    own: 200,
    stranger: 404,
  },
  "POST /producer/orders/:id/fulfillments/:fulfillment_id/ship": {
    call: ({ packedSliceId, fulfillmentId }) => ({
      path: `/producer/orders/${packedSliceId}/fulfillments/${fulfillmentId}/ship`,
    }),
    own: 200,
    stranger: 404,
  },
  "POST /producer/orders/:id/fulfillments/:fulfillment_id/deliver": {
    call: ({ packedSliceId, fulfillmentId }) => ({
      path: `/producer/orders/${packedSliceId}/fulfillments/${fulfillmentId}/deliver`,
    }),
    own: 200,
    stranger: 404,
  },
  "POST /producer/products/:id/unpublish": {
    call: ({ group }) => ({ path: `/producer/products/${group.productId}/unpublish` }),
    own: 200,
    stranger: 404,
  },
  "DELETE /producer/products/:id": {
    call: ({ draftId }) => ({ path: `/producer/products/${draftId}` }),
    own: 200,
    stranger: 404,
  },
};
