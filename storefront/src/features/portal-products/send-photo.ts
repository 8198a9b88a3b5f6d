/** A photo the backend has taken. */
export interface SentPhoto {
  id: string;
  url: string;
}

export type PhotoProblem = "tooBig" | "notPicture" | "failed";

const largest = 15 * 1024 * 1024;

/** What an answer's status means for the person who sent the photo. */
export function photoProblem(status: number): PhotoProblem {
  if (status === 413) return "tooBig";
  return status === 415 || status === 400 ? "notPicture" : "failed";
}

/** Sends one photo and tells how far it is, in whole per cent. `fetch` cannot tell that, so the older way is used. */
export function sendPhoto(
  file: File,
  onProgress: (percent: number) => void,
): Promise<SentPhoto | PhotoProblem> {
  if (file.size > largest) return Promise.resolve("tooBig");
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/portal/uploads");
    request.responseType = "json";
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) onProgress(Math.floor((event.loaded / event.total) * 100));
    });
    request.addEventListener("load", () => {
      const photo = sentPhoto(request.response);
      resolve(request.status < 300 && photo ? photo : photoProblem(request.status));
    });
    request.addEventListener("error", () => resolve("failed"));
    request.addEventListener("timeout", () => resolve("failed"));
    request.timeout = 180_000;
    const body = new FormData();
    body.set("file", file);
    request.send(body);
  });
}

function sentPhoto(answer: unknown): SentPhoto | null {
  if (typeof answer !== "object" || answer === null || !("upload" in answer)) return null;
  const { upload } = answer;
  if (typeof upload !== "object" || upload === null || !("id" in upload) || !("url" in upload)) return null;
  const { id, url } = upload;
  return typeof id === "string" && typeof url === "string" ? { id, url } : null;
}
