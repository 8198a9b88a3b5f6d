"use client";
import { createContext, useContext } from "react";
import { untouchedForm, type FormState } from "./form-state";

/** The state of the form around a field. */
export const FormContext = createContext<FormState>(untouchedForm);

/** The error of one field and the value to start it with. */
export function useField(name: string, initial: string): { value: string; error: string | undefined } {
  const state = useContext(FormContext);
  return { value: state.values[name] ?? initial, error: state.errors[name] };
}
