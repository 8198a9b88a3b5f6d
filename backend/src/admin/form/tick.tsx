interface TickProps {
  name: string;
  label: string;
  value?: string;
  defaultChecked?: boolean;
}

/** A tick box with its words. */
export function Tick({ name, label, value = "true", defaultChecked }: TickProps) {
  return (
    <label className="txt-compact-small flex items-center gap-x-2">
      <input type="checkbox" name={name} value={value} defaultChecked={defaultChecked} className="size-4" />
      {label}
    </label>
  );
}
