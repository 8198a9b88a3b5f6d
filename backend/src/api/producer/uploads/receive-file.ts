import busboy from "busboy";
import type { Readable } from "node:stream";
import type { MedusaRequest } from "@medusajs/framework/http";
import { ApiProblem } from "../../problem";

/** 15 MB: the photo of any telephone. */
export const largestUpload = 15 * 1024 * 1024;

/**
 * The one file of a multipart request, in memory. Stops keeping bytes at the first one too many; the rest of
 * the request is read and thrown away, so that the client hears the answer.
 * @throws ApiProblem not_multipart (415), file_missing (400), file_too_large (413), broken_upload (400).
 */
export function receiveFile(request: MedusaRequest): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const refuse = (problem: ApiProblem) => {
      request.unpipe();
      request.resume();
      reject(problem);
    };
    const declared = Number(request.get("content-length") ?? 0);
    // The form around the file takes a few hundred bytes.
    if (declared > largestUpload + 10_000) {
      refuse(tooLarge());
      return;
    }
    const parser = openParser(request);
    if (!parser) {
      refuse(
        new ApiProblem(
          "unsupported",
          "not_multipart",
          "Send the photo as multipart/form-data, field `file`.",
        ),
      );
      return;
    }
    let file: Promise<Buffer> | undefined;
    parser.on("file", (field, stream) => {
      if (field !== "file" || file) {
        stream.resume();
        return;
      }
      file = collect(stream);
      file.catch(refuse);
    });
    parser.on("error", () => {
      refuse(
        new ApiProblem("invalid_data", "broken_upload", "The photo did not arrive whole: send it again."),
      );
    });
    parser.on("close", () => {
      if (file) {
        file.then(resolve, () => undefined);
        return;
      }
      const fields = [{ path: "file", message: "choose a photo", code: "needed" }];
      refuse(new ApiProblem("invalid_data", "file_missing", "Send one photo in the field `file`.", fields));
    });
    request.pipe(parser);
  });
}

/** Null when the request is not multipart or does not say how its parts are told apart. */
function openParser(request: MedusaRequest): busboy.Busboy | null {
  try {
    return busboy({
      headers: request.headers,
      limits: { fileSize: largestUpload, files: 2, fields: 5, parts: 10 },
    });
  } catch {
    return null;
  }
}

function collect(stream: Readable): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("limit", () => {
      chunks.length = 0;
      reject(tooLarge());
    });
    stream.on("end", () => {
      resolve(Buffer.concat(chunks));
    });
    stream.on("error", reject);
  });
}

function tooLarge(): ApiProblem {
  return new ApiProblem("too_large", "file_too_large", "A photo may have at most 15 MB.");
}
