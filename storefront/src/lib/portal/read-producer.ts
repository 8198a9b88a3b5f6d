import "server-only";
import { cache } from "react";
import { redirect } from "next/navigation";
import type { ZodType } from "zod";
import { producerMeAnswerSchema, type ProducerMe } from "@cluster-market/contracts";
import { BackendError } from "@/lib/backend-error";
import { askProducer } from "./producer-api";
import { readToken } from "./portal-cookies";
import { signInPath } from "./return-path";

/**
 * Reads for a page of the portal. An old token leads to sign-in and back to `page`; a suspended group to the page
 * that says so; what is missing or another group's is "not found".
 * @throws BackendError on an outage
 */
export async function readProducer<T>(path: string, schema: ZodType<T>, page: string): Promise<T> {
  try {
    return schema.parse(await askProducer({ path }));
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    leaveIfShutOut(error, page);
    if (error.status === 404) leaveForMissing();
    throw error;
  }
}

/**
 * Leaves for the page "not found". It is a page of its own: what Next shows for `notFound()` after a read is put
 * together in the browser, and stays blank without JavaScript.
 */
export function leaveForMissing(): never {
  redirect("/portal/missing");
}

/** Leaves for the page that helps when the backend says who one is, is not enough. */
export function leaveIfShutOut(error: BackendError, page: string): void {
  if (error.status === 401) redirect(signInPath("expired", page));
  if (error.problem?.code === "group_suspended") redirect("/portal/suspended");
  if (error.problem?.code === "not_a_member") redirect(signInPath("not_member"));
}

const readMe = cache(async (page: string): Promise<ProducerMe> => {
  if (!(await readToken())) redirect(signInPath(null, page));
  return readProducer("/producer/me", producerMeAnswerSchema, page);
});

/**
 * The member who sends a form with typed text: one who was signed out meanwhile is told beside the form, not sent away.
 * @throws BackendError; 401 when nobody is signed in
 */
export async function sendingMember(): Promise<ProducerMe> {
  return producerMeAnswerSchema.parse(await askProducer({ path: "/producer/me" }));
}

/** The member who is signed in, with the group in force; everyone else leaves for sign-in and comes back to `page`. */
export async function requireMember(page: string): Promise<ProducerMe> {
  return readMe(page);
}
