import { z } from "zod";

/** A calendar date, "YYYY-MM-DD", that exists. */
export const dateSchema = z.iso.date();

/** A calendar month, "YYYY-MM". */
export const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "a month such as 2026-10");

/** An instant, ISO 8601 with offset or Z. */
export const instantSchema = z.iso.datetime({ offset: true });
