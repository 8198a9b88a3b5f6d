import { SliceRefusal } from "../workflows/orders/slice-refusal";
import { ApiProblem } from "./problem";

/** Runs work on an order and answers its refusals as the 404s and 409s that they are. */
export async function answerRefusals<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof SliceRefusal)) throw error;
    const type = error.code === "order_not_found" ? "not_found" : "conflict";
    throw new ApiProblem(type, error.code, error.message);
  }
}
