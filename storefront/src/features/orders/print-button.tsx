"use client";

import type { ReactNode } from "react";

/** Opens the browser's print dialogue; hidden on paper. */
export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <button
      type="button"
      className="more noprint"
      onClick={() => {
        window.print();
      }}
    >
      {children}
    </button>
  );
}
