"use client";
import { useState, useSyncExternalStore } from "react";
import { PortalIcon } from "@/ui/portal-icon";
import { sendPhoto, type SentPhoto } from "./send-photo";

export interface PhotoWords {
  add: string;
  hint: string;
  later: string;
  send: string;
  sending: string;
  remove: string;
  alt: string;
  tooBig: string;
  notPicture: string;
  failed: string;
  tooMany: string;
}

interface PhotoFieldProps {
  /** Id of the product's form, to which the photos belong. */
  form: string;
  photos: readonly SentPhoto[];
  most: number;
  /** Where a photo is posted without a script; null while the product is not saved yet. */
  plainAction: string | null;
  words: PhotoWords;
}

const never = () => () => undefined;

/**
 * Photos of a product. With a script each is sent at once, with progress, and kept by the form around it; without
 * one a saved product has a plain form, and each photo a box to remove it when the product is saved.
 */
export function PhotoField({ form, photos: known, most, plainAction, words }: PhotoFieldProps) {
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [photos, setPhotos] = useState(known);
  const [percent, setPercent] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    if (photos.length >= most) {
      setProblem(words.tooMany);
      return;
    }
    setProblem(null);
    setPercent(0);
    const sent = await sendPhoto(file, setPercent);
    setPercent(null);
    if (typeof sent === "string") setProblem(words[sent]);
    else setPhotos((before) => [...before, sent]);
  }

  return (
    <div className="psec near">
      <ul className="photos">
        {photos.map((photo, index) => (
          <li key={photo.id}>
            <input type="hidden" name="picture" value={photo.id} form={form} />
            <img src={photo.url} alt={words.alt.replace("#", String(index + 1))} width="104" height="130" />
            {hasScript ? (
              <button
                type="button"
                onClick={() => setPhotos((before) => before.filter(({ id }) => id !== photo.id))}
              >
                {words.remove}
              </button>
            ) : (
              <label className="check">
                <input type="checkbox" name="remove_picture" value={photo.id} form={form} />
                {words.remove}
              </label>
            )}
          </li>
        ))}
      </ul>
      {hasScript ? (
        <label className="pickfile">
          <PortalIcon name="camera" />
          {percent === null ? words.add : words.sending.replace("#", String(percent))}
          <input
            type="file"
            accept="image/*"
            capture="environment"
            disabled={percent !== null}
            onChange={(event) => {
              void take(event.target.files?.[0]);
              event.target.value = "";
            }}
          />
        </label>
      ) : plainAction ? (
        <form className="plainfile" method="post" action={plainAction} encType="multipart/form-data">
          <input
            type="file"
            name="file"
            accept="image/*"
            capture="environment"
            aria-label={words.add}
            required
          />
          <button className="btn full tall">{words.send}</button>
        </form>
      ) : (
        <p>{words.later}</p>
      )}
      {percent === null ? null : (
        <progress max="100" value={percent} aria-label={words.sending.replace("#", String(percent))} />
      )}
      {problem ? (
        <p className="wrong-text" role="alert">
          {problem}
        </p>
      ) : (
        <p className="hint">{words.hint}</p>
      )}
    </div>
  );
}
