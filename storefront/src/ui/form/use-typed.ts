"use client";
import { useEffect, useRef, useState, type RefObject } from "react";
import { typedValues } from "./form-state";

/**
 * What stands in the form around an element, as it is typed. Null before the first look: on the server, and
 * where no script runs.
 */
export function useTyped<T extends HTMLElement>(): [
  RefObject<T | null>,
  Readonly<Record<string, string>> | null,
] {
  const inside = useRef<T>(null);
  const [typed, setTyped] = useState<Readonly<Record<string, string>> | null>(null);
  useEffect(() => {
    const form = inside.current?.closest("form");
    if (!form) return;
    const look = (): void => setTyped(typedValues(new FormData(form)));
    look();
    form.addEventListener("input", look);
    return () => form.removeEventListener("input", look);
  }, []);
  return [inside, typed];
}
