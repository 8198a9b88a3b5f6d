import { z } from "zod";

/** A phone number in E.164 (+233…) or an e-mail address: what a member signs in with. */
export const identifierSchema = z.string().trim().min(3).max(254);

export const passwordSchema = z.string().min(8).max(128);
