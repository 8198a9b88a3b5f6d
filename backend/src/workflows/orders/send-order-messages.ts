import type { CreateNotificationDTO, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { environment } from "../../../env";
import { PRODUCER_GROUP_MODULE } from "../../modules/producer-group";
import type { ProducerGroupModuleService } from "../../modules/producer-group/service";
import type { Message } from "../../notifications/message";
import { newOrderMessage } from "../../notifications/new-order-message";
import { orderPlacedMessage } from "../../notifications/order-placed-message";
import { renderMessage } from "../../notifications/render-message";
import { marketSegmentOfOrder } from "./market-of-order";
import { orderNumber } from "./order-number";
import { signOrderToken } from "./order-token";
import { orderView } from "./order-view";
import { paymentMethodOf } from "./payment-facts";
import { findOrder, type OrderFacts } from "./read-order";
import { sellerOfOrder } from "./seller-of-order";
import { readSlices } from "./slice-facts";

/**
 * Tells the buyer and each group's members with an e-mail of a new order; each message goes out once, whatever is
 * retried. An order that no group has a part in says nothing.
 */
export async function sendOrderMessages(
  container: MedusaContainer,
  orderId: string,
  now: Date,
): Promise<void> {
  const order = await findOrder(container, orderId);
  const slices = await readSlices(container, { order_id: orderId });
  if (!order || slices.length === 0) return;
  const notifications = [...(await toBuyer(container, order, now)), ...(await toGroups(container, order))];
  if (notifications.length === 0) return;
  await container.resolve(Modules.NOTIFICATION).createNotifications(notifications);
}

async function toBuyer(
  container: MedusaContainer,
  order: OrderFacts,
  now: Date,
): Promise<CreateNotificationDTO[]> {
  const view = await orderView(container, order.id);
  if (!order.email || !view) return [];
  const segment = await marketSegmentOfOrder(container, order);
  const link = `${environment.STOREFRONT_URL}/${segment}/orders/${signOrderToken(order.id, now).token}`;
  const seller = await sellerOfOrder(container, order);
  return [email(order.email, "order-placed", orderPlacedMessage(view, link, seller), order.id)];
}

async function toGroups(container: MedusaContainer, order: OrderFacts): Promise<CreateNotificationDTO[]> {
  const slices = await readSlices(container, { order_id: order.id });
  const memberships = await container
    .resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE)
    .listMemberships(
      { group_id: slices.map((slice) => slice.group_id), revoked_at: null },
      { relations: ["member", "group"] },
    );
  return slices.flatMap((slice) =>
    memberships.flatMap(({ member, group }) => {
      const address = member.email ?? (member.identifier.includes("@") ? member.identifier : null);
      if (group.id !== slice.group_id || !address) return [];
      const message = newOrderMessage(
        {
          number: orderNumber(order.display_id),
          group_name: group.name,
          town: order.shipping_address?.city ?? "",
          is_prepaid: paymentMethodOf(order) === "bank_transfer",
          lines: slice.lines,
          link: `${environment.STOREFRONT_URL}/portal/orders/${slice.id}`,
        },
        member,
      );
      return [email(address, "new-order", message, order.id, group.id)];
    }),
  );
}

function email(
  to: string,
  template: string,
  message: Message,
  orderId: string,
  groupId = "",
): CreateNotificationDTO {
  return {
    to,
    channel: "email",
    template,
    content: renderMessage(message),
    idempotency_key: [template, orderId, groupId, to].join(":"),
    resource_id: orderId,
    resource_type: "order",
  };
}
