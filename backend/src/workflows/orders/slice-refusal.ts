/** Why a slice or an order cannot go a step further; the API answers it as a 404 or 409 with this code. */
export type SliceRefusalCode =
  | "order_not_found"
  | "order_canceled"
  | "already_packed"
  | "not_packed"
  | "already_sent"
  | "already_delivered"
  | "await_transfer"
  | "not_a_transfer"
  | "already_confirmed";

const messages: Record<SliceRefusalCode, string> = {
  order_not_found: "There is no such order here.",
  order_canceled: "The order was cancelled: nothing is to be sent.",
  already_packed: "This order is packed already.",
  not_packed: "Pack the order first.",
  already_sent: "This parcel is on its way already.",
  already_delivered: "This parcel was delivered already.",
  await_transfer: "The transfer has not arrived: keep the parcel until staff confirm it.",
  not_a_transfer: "This order is not paid by bank transfer.",
  already_confirmed: "The transfer of this order was confirmed before.",
};

export class SliceRefusal extends Error {
  constructor(readonly code: SliceRefusalCode) {
    super(messages[code]);
    this.name = "SliceRefusal";
  }
}
