import type { TestClient } from "../../backend/src/testing/test-client";

const pages = [
  "/producer/me",
  "/producer/products",
  "/producer/inventory",
  "/producer/sales",
  "/producer/today",
  "/producer/orders?status=open",
  "/producer/orders?status=done",
];

/** Everything a group can see of itself, as text: whatever a stranger changes of it shows here. */
export async function viewOfGroup(client: TestClient, token: string): Promise<string> {
  const views: string[] = [];
  for (const page of pages) {
    const { status, body } = await client.get(page, { as: token });
    views.push(`${page} ${String(status)} ${JSON.stringify(body, null, 1)}`);
  }
  return views.join("\n");
}
