import { defineLink } from "@medusajs/framework/utils";
import OrderModule from "@medusajs/medusa/order";
import OrderSliceModule from "../modules/order-slice";

/** The order a slice belongs to, by the order id that the slice holds. */
export default defineLink(
  { linkable: OrderSliceModule.linkable.orderSlice, field: "order_id" },
  OrderModule.linkable.order,
  { readOnly: true },
);
