"use client";

/** Opens the browser's print dialogue; hidden where no script runs. */
export function PrintButton({ label }: { label: string }) {
  return (
    <button className="btn full tall needs-script" type="button" onClick={() => window.print()}>
      {label}
    </button>
  );
}
