interface FigureButtonProps {
  children: string;
  label: string;
  open: () => void;
  strong?: boolean;
}

/** A figure that opens to the ledger entries it is made of. */
export function FigureButton({ children, label, open, strong }: FigureButtonProps) {
  return (
    <button
      type="button"
      onClick={open}
      title={label}
      className={`tabular-nums underline decoration-dotted underline-offset-4 ${strong ? "font-medium" : "text-ui-fg-subtle"}`}
    >
      {children}
      <span className="sr-only"> {label}</span>
    </button>
  );
}
