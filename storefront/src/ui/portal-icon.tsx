const paths = {
  today: "M4 6h16v14H4zM4 10h16M8 3v4M16 3v4",
  parcel: "M4 8l8-4 8 4v9l-8 4-8-4zM4 8l8 4 8-4M12 12v9",
  chart: "M4 19V9M10 19V5M16 19v-7M21 19H3",
  jar: "M8 3h8v4H8zM7 7h10l1 3v11H6V10zM6 13h12",
  plus: "M12 4v16M4 12h16",
  tick: "M4 12.5l5.5 5.5L20 6.5",
  back: "M15 5l-7 7 7 7",
  forward: "M9 5l7 7-7 7",
  close: "M5 5l14 14M19 5 5 19",
  paper: "M6 3h9l4 4v14H6zM14 3v5h5M9 13h6M9 17h6",
  stop: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v6M12 16v1",
  phone: "M6 3h4l2 5-3 2a12 12 0 0 0 5 5l2-3 5 2v4c0 2-2 3-4 3C9 20 4 13 4 6c0-2 1-3 2-3z",
  noNetwork: "M7 18h10a4 4 0 0 0 .6-7.95A6 6 0 0 0 6 9.5 4.3 4.3 0 0 0 7 18zM3 3l18 18",
  camera: "M4 7h4l2-3h4l2 3h4v13H4zM12 9.5a4 4 0 1 0 0 8 4 4 0 0 0 0-8z",
} as const;

export type PortalIconName = keyof typeof paths;

/** A line drawing for big buttons and tabs; the words stand beside it. `flip` turns it in Arabic. */
export function PortalIcon({ name, flip = false }: { name: PortalIconName; flip?: boolean }) {
  return (
    <svg className={flip ? "icon flip" : "icon"} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
