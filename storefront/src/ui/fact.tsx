import type { ReactNode } from "react";

/** One row of a list of facts: what it is, and what is known. */
export function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
