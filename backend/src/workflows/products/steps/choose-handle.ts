import { randomBytes } from "node:crypto";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { listingHandle, slugOf } from "../listing-handle";

export interface HandleInput {
  groupHandle: string;
  name: string;
}

/** A handle for a new product that no product has, nor had before it was deleted. Writes nothing. */
export const chooseHandleStep = createStep("choose-handle", async (input: HandleInput, { container }) => {
  const stem = `${input.groupHandle}-${slugOf(input.name)}`;
  const products = await container
    .resolve(Modules.PRODUCT)
    .listProducts(
      { handle: { $like: `${stem}%` } },
      { select: ["handle"], take: null as unknown as number, withDeleted: true },
    );
  const taken = new Set(products.map((product) => product.handle));
  return new StepResponse(
    listingHandle(input.groupHandle, input.name, taken, randomBytes(3).toString("hex")),
  );
});
