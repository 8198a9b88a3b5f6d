import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { ORDER_SLICE_MODULE } from "../../modules/order-slice";
import type { NewOrderSlice } from "../../modules/order-slice/new-order-slice";
import type { OrderSliceModuleService } from "../../modules/order-slice/service";
import { amountText } from "../checkout/amount-text";
import { divideTotal } from "../checkout/divide-total";
import { profilesOfOptions } from "../checkout/profiles-of-options";
import { readOrder, type OrderFacts, type OrderItem, type OrderShippingMethod } from "./read-order";

interface GroupOfOrder {
  group_id: string;
  items: OrderItem[];
  method: OrderShippingMethod | undefined;
}

/**
 * Writes an order's slices once, from the product–group link and with rounded amounts; a second call changes nothing.
 * Lines of products that no group made belong to no slice.
 */
export async function writeOrderSlices(container: MedusaContainer, orderId: string): Promise<void> {
  await container.resolve(Modules.LOCKING).execute(
    `order-slices:${orderId}`,
    async () => {
      const slices = container.resolve<OrderSliceModuleService>(ORDER_SLICE_MODULE);
      const [written] = await slices.listOrderSlices({ order_id: orderId }, { take: 1, select: ["id"] });
      if (written) return;
      const order = await readOrder(container, orderId);
      const groups = await groupsOfOrder(container, order);
      if (groups.length > 0) await slices.writeSlices(describeSlices(order, groups));
    },
    { timeout: 30 },
  );
}

async function groupsOfOrder(container: MedusaContainer, order: OrderFacts): Promise<GroupOfOrder[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "producer_group.id", "shipping_profile.id"],
    filters: { id: order.items.map((item) => item.product_id).filter((id) => id !== null) },
    withDeleted: true,
  });
  const products = new Map(
    (
      data as unknown as {
        id: string;
        producer_group: { id: string } | null;
        shipping_profile: { id: string } | null;
      }[]
    ).map((product) => [product.id, product]),
  );
  const profiles = await profilesOfOptions(
    container,
    order.shipping_methods.map((method) => method.shipping_option_id),
  );
  const groups = new Map<string, GroupOfOrder>();
  for (const item of order.items) {
    const product = products.get(item.product_id ?? "");
    const groupId = product?.producer_group?.id;
    if (!groupId) continue;
    const group = groups.get(groupId) ?? {
      group_id: groupId,
      items: [],
      method: order.shipping_methods.find(
        (method) =>
          profiles.get(method.shipping_option_id ?? "") === (product.shipping_profile?.id ?? "none"),
      ),
    };
    group.items.push(item);
    groups.set(groupId, group);
  }
  return [...groups.values()];
}

function describeSlices(order: OrderFacts, groups: GroupOfOrder[]): NewOrderSlice[] {
  const amounts = divideTotal(
    order.currency_code,
    groups.map((group) => ({
      group_id: group.group_id,
      lines: group.items.map((item) => ({
        id: item.id,
        total: amountText(item.total),
        tax: amountText(item.tax_total),
      })),
      delivery: group.method
        ? { total: amountText(group.method.total), tax: amountText(group.method.tax_total) }
        : null,
    })),
  );
  return groups.map((group, index) => {
    const amount = amounts[index];
    const lineAmounts = new Map(amount?.lines.map((line) => [line.id, line]));
    return {
      order_id: order.id,
      group_id: group.group_id,
      currency: order.currency_code,
      goods_amount: amount?.goods ?? "0",
      delivery_amount: amount?.delivery ?? "0",
      tax_amount: amount?.tax ?? "0",
      total_amount: amount?.total ?? "0",
      shipping_method_id: group.method?.id ?? null,
      shipping_option_id: group.method?.shipping_option_id ?? null,
      lines: group.items.map((item) => ({
        line_item_id: item.id,
        product_id: item.product_id,
        variant_id: item.variant_id,
        title: item.title,
        variant_title: item.variant_title ?? "",
        quantity: item.quantity,
        goods_amount: lineAmounts.get(item.id)?.goods ?? "0",
        tax_amount: lineAmounts.get(item.id)?.tax ?? "0",
      })),
    };
  });
}
