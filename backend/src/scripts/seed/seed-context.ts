import type { MedusaContainer } from "@medusajs/framework/types";

/** What every part of the seed is given. */
export interface SeedContext {
  container: MedusaContainer;
  /** The day the demonstration is written for, "YYYY-MM-DD". Every date in it is counted from this one. */
  asOf: string;
  /** Tells the person who waits what is being written. */
  tell: (line: string) => void;
}
