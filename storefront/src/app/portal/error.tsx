"use client";
import { useWords } from "@/ui/form/form-words";

/** The backend is down or the network failed: nothing is hidden, and one button tries again. */
export default function PortalError({ retry }: { retry: () => void }) {
  const words = useWords();
  return (
    <main className="page psec stack" id="main">
      <h1>{words.failedTitle}</h1>
      <p>{words.failedText}</p>
      <button className="btn full tall" type="button" onClick={retry}>
        {words.retry}
      </button>
    </main>
  );
}
