/** Which figure of which group the drawer shows the entries of. */
export interface Figure {
  groupId: string;
  side: "since" | "baseline" | "month" | "so_far";
  part: "all" | "online" | "in_person";
  month?: string;
}
