"use client";
import { useContext, useState } from "react";
import { FormContext } from "@/ui/form/form-context";

interface CountInputProps {
  stock: number;
  words: { counted: string; less: string; more: string; save: string };
}

/** "−", the number, "+", save. With a script the signs only change the number; without one they save it too. */
export function CountInput({ stock, words }: CountInputProps) {
  const { values } = useContext(FormContext);
  const [typed, setTyped] = useState(values.stock ?? String(stock));

  function step(by: number): void {
    setTyped((before) => (/^\d+$/.test(before) ? String(Math.max(0, Number(before) + by)) : before));
  }

  return (
    <div className="count-row">
      {/* Enter saves the number as it is. */}
      <button className="vh" type="submit" tabIndex={-1} aria-hidden="true">
        {words.save}
      </button>
      <StepButton by="less" sign="−" label={words.less} onPress={() => step(-1)} />
      <input
        name="stock"
        inputMode="numeric"
        autoComplete="off"
        dir="ltr"
        maxLength={9}
        aria-label={words.counted}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <StepButton by="more" sign="+" label={words.more} onPress={() => step(1)} />
      <button type="submit">{words.save}</button>
    </div>
  );
}

interface StepButtonProps {
  by: "less" | "more";
  sign: string;
  label: string;
  onPress: () => void;
}

function StepButton({ by, sign, label, onPress }: StepButtonProps) {
  return (
    <button
      type="submit"
      name="by"
      value={by}
      aria-label={label}
      onClick={(event) => {
        event.preventDefault();
        onPress();
      }}
    >
      {sign}
    </button>
  );
}
