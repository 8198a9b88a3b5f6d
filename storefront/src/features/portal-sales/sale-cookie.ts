import "server-only";
import { cookies } from "next/headers";
import { environment } from "@/env";
import { parseMemory, type SaleMemory } from "./sale-memory";

/** One cookie a group: two groups of one member sell at different places. */
function cookieName(groupId: string): string {
  return `portal_sale_${groupId}`;
}

export async function readMemory(groupId: string): Promise<SaleMemory> {
  return parseMemory((await cookies()).get(cookieName(groupId))?.value);
}

export async function keepMemory(groupId: string, memory: SaleMemory): Promise<void> {
  (await cookies()).set(cookieName(groupId), JSON.stringify(memory), {
    httpOnly: true,
    sameSite: "lax",
    secure: environment.STOREFRONT_URL.startsWith("https:"),
    path: "/portal",
    maxAge: 60 * 60 * 24 * 365,
  });
}
