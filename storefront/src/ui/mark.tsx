const paths: Readonly<Record<string, string>> = {
  mehras: "M6 20h36v4h-3c0 8-4 13-9 15v4h4v4H14v-4h4v-4c-5-2-9-7-9-15H6zM30 1l6 3-8 14h-7z",
  shai: "M2 44c2-13 8-23 15-23 5 0 9 4 12 10 2-3 4-5 7-5 5 0 9 8 10 18zM33 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16z",
  taanga:
    "M24 2c11 6 17 14 17 24 0 11-7 20-17 20S7 37 7 26C7 16 13 8 24 2zm-3 13c-5 4-8 8-8 13 0 4 2 8 5 10 4-5 6-14 3-23z",
  agbeli:
    "M21 2h6v9c5 1 9 4 12 9 3 6 4 15 3 25-5-7-9-12-11-18-1 7-3 13-7 19-4-6-6-12-7-19-2 6-6 11-11 18-1-10 0-19 3-25 3-5 7-8 12-9z",
};

/** A cluster's mark in its deep colour; nothing for a brand without one. */
export function Mark({ brand }: { brand: string }) {
  const path = paths[brand];
  if (!path) return null;
  return (
    <svg className="mark" viewBox="0 0 48 48" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
