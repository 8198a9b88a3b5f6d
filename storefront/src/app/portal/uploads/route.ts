import { forwardUpload, isTooBig } from "@/lib/portal/forward-upload";
import { isSameOrigin } from "@/lib/portal/same-origin";
import { foreignForm } from "@/lib/portal/see-other";

/** Takes a photo from the product form and answers what the backend made of it. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return foreignForm();
  if (isTooBig(request)) {
    return Response.json(
      { type: "too_large", code: "file_too_large", message: "A photo may have at most 15 MB." },
      { status: 413 },
    );
  }
  const answer = await forwardUpload(request);
  return new Response(answer.body, {
    status: answer.status,
    headers: { "content-type": "application/json", "cache-control": "no-store" },
  });
}
