"use client";
import { useEffect, useRef } from "react";
import type { FormState } from "./form-state";

/** What is wrong with the whole form; comes into view, and is read out, when it appears. */
export function FormMessage({ message, help }: Pick<FormState, "message" | "help">) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (message) box.current?.scrollIntoView({ block: "center" });
  }, [message]);
  if (!message) return null;
  return (
    <div className="refused" role="alert" ref={box}>
      <p>{message}</p>
      {help ? (
        <a className="more" href={help.href} target="_blank" rel="noopener">
          {help.label}
        </a>
      ) : null}
    </div>
  );
}
