import { ApiProblem } from "../../problem";

/** One answer for a wrong number, a wrong contact and a dead link: it tells nothing about which orders exist. */
export function orderNotFound(): ApiProblem {
  return new ApiProblem(
    "not_found",
    "order_not_found",
    "No order was found: check the number and the contact.",
  );
}
