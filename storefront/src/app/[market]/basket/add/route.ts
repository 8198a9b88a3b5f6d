import { z } from "zod";
import { addToBasket } from "@/features/cart/change-basket";
import { findMarket } from "@/lib/market";
import { isSameOrigin } from "@/lib/same-origin";
import { seeOther } from "@/lib/see-other";

const formSchema = z.object({
  variant_id: z.string().min(1).max(100),
  quantity: z.coerce.number().int().min(1).max(999).default(1),
  return_to: z.string().max(500).optional(),
});

/** A form on a cached page posts here: ids of server actions would die with a deploy. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ market: string }> },
): Promise<Response> {
  const market = await findMarket((await params).market);
  if (!market) return new Response(null, { status: 404 });
  const basket = `/${market.segment}/basket`;
  if (!market.hasBasket) return seeOther(basket);
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  const form = formSchema.safeParse(Object.fromEntries(await request.formData()));
  if (!form.success) return seeOther(basket, { notice: "not_sold_here" });
  const outcome = await addToBasket(market, form.data.variant_id, form.data.quantity);
  return seeOther(form.data.return_to ?? basket, { notice: outcome === "done" ? "addedPlain" : outcome });
}
