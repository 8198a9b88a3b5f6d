import { z } from "zod";
import { acceptPrices, setLine } from "@/features/cart/change-basket";
import { findMarket } from "@/lib/market";
import { isSameOrigin } from "@/lib/same-origin";
import { seeOther } from "@/lib/see-other";

const formSchema = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("set"),
    line_id: z.string().min(1).max(100),
    /** The button pressed names the new number; without one, the number typed. */
    quantity: z.coerce.number().int().min(0).max(999),
  }),
  z.object({
    intent: z.literal("remove"),
    line_id: z.string().min(1).max(100),
    variant_id: z.string().max(100),
    held: z.string().max(4),
  }),
  z.object({ intent: z.literal("accept_prices") }),
]);

/** Changes of the basket's lines, as forms without a script. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ market: string }> },
): Promise<Response> {
  const market = await findMarket((await params).market);
  if (!market) return new Response(null, { status: 404 });
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  const basket = `/${market.segment}/basket`;
  const form = formSchema.safeParse(Object.fromEntries(await request.formData()));
  if (!form.success) return seeOther(basket, { notice: "not_enough" });
  switch (form.data.intent) {
    case "accept_prices": {
      const outcome = await acceptPrices(market);
      return seeOther(basket, { notice: outcome === "done" ? "pricesAccepted" : outcome });
    }
    case "remove": {
      const outcome = await setLine(market, form.data.line_id, 0);
      if (outcome !== "done") return seeOther(basket, { notice: outcome });
      return seeOther(basket, { notice: "removed", variant: form.data.variant_id, held: form.data.held });
    }
    case "set": {
      const outcome = await setLine(market, form.data.line_id, form.data.quantity);
      return outcome === "done" ? seeOther(basket) : seeOther(basket, { notice: outcome });
    }
  }
}
