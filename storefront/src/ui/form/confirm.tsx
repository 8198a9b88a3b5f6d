import type { ReactNode } from "react";

interface ConfirmProps {
  /** The button that opens the question. */
  label: string;
  question: string;
  yes: string;
  tone?: "main" | "quiet";
  children?: ReactNode;
}

/** A button that first says what cannot be undone; works without JavaScript. Stands inside a form. */
export function Confirm({ label, question, yes, tone = "main", children }: ConfirmProps) {
  return (
    <details className={`confirm ${tone}`}>
      <summary>{label}</summary>
      <div>
        <p>{question}</p>
        {children}
        <button className="big deep" type="submit">
          {yes}
        </button>
      </div>
    </details>
  );
}
