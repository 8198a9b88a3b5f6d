import { z } from "zod";
import { brandSchema } from "../shared/group";
import { languageSchema } from "../shared/language";

const handle = z
  .string()
  .trim()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case letters, digits and hyphens")
  .max(60);

/** POST /admin/clusters; every field optional in POST /admin/clusters/:id. */
export const clusterInputSchema = z.object({
  handle,
  name: z.string().trim().min(2).max(80),
  name_in_script: z.string().trim().max(80).default(""),
  country: z.string().regex(/^[a-z]{2}$/),
  region: z.string().trim().min(2).max(120),
  value_chain: z.string().trim().min(2).max(120),
  tagline: z.string().trim().max(200).default(""),
  story: z.string().trim().max(4000).default(""),
  brand: brandSchema,
  landscape: z.string().trim().max(60),
  season_rule: z.enum(["calendar", "ramadan"]).default("calendar"),
  content_language: languageSchema.default("en"),
});
export const clusterUpdateSchema = clusterInputSchema.omit({ handle: true }).partial();
export type ClusterInput = z.infer<typeof clusterInputSchema>;
