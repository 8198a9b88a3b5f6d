import type { PlaceRefusal } from "../../../workflows/checkout/place-refusal";
import { ApiProblem } from "../../problem";

const messages: Record<PlaceRefusal["code"], string> = {
  basket_empty: "The basket is empty: add something first.",
  market_closed: "This market has no seller yet: ask for the goods by mail.",
  basket_problems: "Something in the basket cannot be bought as it stands: see problems.",
  address_missing: "Name, phone, town and street or landmark are needed: fill in the address.",
  delivery_missing: "Choose how each group sends its goods.",
  payment_not_offered: "This way to pay is not offered here: choose another.",
  total_changed: "The total changed since it was shown: look at it and confirm again.",
};

/** The refusal of an order as the route's error. */
export function placeProblem(refusal: PlaceRefusal): ApiProblem {
  const message = messages[refusal.code];
  if (refusal.code === "basket_problems") {
    return new ApiProblem("conflict", refusal.code, message, undefined, { problems: refusal.problems });
  }
  if (refusal.code === "total_changed") {
    return new ApiProblem("conflict", refusal.code, message, undefined, {
      expected_total: refusal.expected,
      current_total: refusal.current,
    });
  }
  return new ApiProblem(
    refusal.code === "payment_not_offered" ? "invalid_data" : "conflict",
    refusal.code,
    message,
  );
}
