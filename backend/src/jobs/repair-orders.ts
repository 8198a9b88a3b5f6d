import type { MedusaContainer } from "@medusajs/framework/types";
import { repairOrders } from "../workflows/orders/repair-orders";

/** Finishes orders that a crash cut short, some minutes later at most. */
export default async function repairOrdersJob(container: MedusaContainer): Promise<void> {
  await repairOrders(container, new Date());
}

export const config = { name: "repair-orders", schedule: "*/2 * * * *" };
