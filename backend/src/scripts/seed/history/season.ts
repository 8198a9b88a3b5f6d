/** Name of a season's shape. */
export type SeasonName = "mango" | "harissa";
