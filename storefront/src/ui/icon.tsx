const paths = {
  search: "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM15.5 15.5 21 21",
  basket: "M4 8h16l-1 13H5zM8.5 8V6a3.5 3.5 0 0 1 7 0v2",
  menu: "M3 7h18M3 12h18M3 17h18",
  forward: "M9 5l7 7-7 7",
  close: "M5 5l14 14M19 5 5 19",
} as const;

export type IconName = keyof typeof paths;

/** A line drawing that says nothing to a screen reader: the words stand beside it. `flip` turns it in Arabic. */
export function Icon({ name, flip = false }: { name: IconName; flip?: boolean }) {
  return (
    <svg className={flip ? "icon flip" : "icon"} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
