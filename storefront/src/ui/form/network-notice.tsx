"use client";
import { useEffect, useSyncExternalStore, useState } from "react";
import { PortalIcon } from "../portal-icon";

interface NetworkNoticeProps {
  offline: string;
  /** Said when a form was pressed without network. */
  notSaved: string;
}

function listen(onChange: () => void): () => void {
  window.addEventListener("online", onChange);
  window.addEventListener("offline", onChange);
  return () => {
    window.removeEventListener("online", onChange);
    window.removeEventListener("offline", onChange);
  };
}

/** Says when there is no network, and keeps a form that is sent without one where it is. Nothing is queued. */
export function NetworkNotice({ offline, notSaved }: NetworkNoticeProps) {
  const isOnline = useSyncExternalStore(
    listen,
    () => navigator.onLine,
    () => true,
  );
  const [wasHeld, setHeld] = useState(false);
  useEffect(() => {
    function hold(event: SubmitEvent): void {
      if (navigator.onLine) {
        setHeld(false);
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      setHeld(true);
    }
    // Before React's own listener, so that no action starts.
    window.addEventListener("submit", hold, { capture: true });
    return () => window.removeEventListener("submit", hold, { capture: true });
  }, []);
  if (isOnline) return null;
  return (
    <aside className="sync" role="alert">
      <PortalIcon name="noNetwork" />
      <span>{wasHeld ? notSaved : offline}</span>
    </aside>
  );
}
