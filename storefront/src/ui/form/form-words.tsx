"use client";
import { createContext, useContext, type ReactNode } from "react";

/** What forms and the failure page may have to say by themselves, in the reader's language. */
export interface Words {
  /** Said when the network did not carry the form. */
  notSaved: string;
  saving: string;
  failedTitle: string;
  failedText: string;
  retry: string;
}

const WordsContext = createContext<Words>({
  notSaved: "",
  saving: "",
  failedTitle: "",
  failedText: "",
  retry: "",
});

export function FormWords({ words, children }: { words: Words; children: ReactNode }) {
  return <WordsContext value={words}>{children}</WordsContext>;
}

export function useWords(): Words {
  return useContext(WordsContext);
}
