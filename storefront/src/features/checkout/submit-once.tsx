"use client";

import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";

/** A form's button that rests while its form is under way. Without a script the backend sees to it that once is once. */
export function SubmitOnce({ children }: { children: ReactNode }) {
  const { pending } = useFormStatus();
  return (
    <button className="btn full" disabled={pending} aria-busy={pending}>
      {children}
    </button>
  );
}
