"use server";

import { redirect } from "next/navigation";
import { findMarket } from "@/lib/market";
import type { LookupState } from "./lookup-form";
import { lookUpOrder } from "./read-order";

/** Opens the order of a number and contact; otherwise the form comes back as typed. */
export async function findOrder(segment: string, _state: LookupState, form: FormData): Promise<LookupState> {
  const market = await findMarket(segment);
  if (!market) redirect("/");
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value.trim().slice(0, 254) : "";
  };
  const typed = { number: text("number"), contact: text("contact") };
  if (!typed.number || !typed.contact) return { ...typed, problem: "not_found" };
  const outcome = await lookUpOrder(market, typed.number, typed.contact);
  if ("problem" in outcome) return { ...typed, problem: outcome.problem };
  redirect(`/${segment}/orders/${outcome.token}`);
}
