import { uploadAnswerSchema } from "@cluster-market/contracts";
import { addPicture } from "@/features/portal-products/add-picture";
import { photoProblem } from "@/features/portal-products/send-photo";
import { forwardUpload, isTooBig } from "@/lib/portal/forward-upload";
import { signInPath } from "@/lib/portal/return-path";
import { isSameOrigin } from "@/lib/portal/same-origin";
import { foreignForm, seeOther } from "@/lib/portal/see-other";

/** The plain way to add a photo to a saved product: it is taken and saved in one go, then the page comes back. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  if (!isSameOrigin(request)) return foreignForm();
  const { id } = await params;
  const page = `/portal/products/${encodeURIComponent(id)}`;
  if (isTooBig(request)) return seeOther(`${page}?done=tooBig`);
  const answer = await forwardUpload(request);
  if (answer.status === 401) return seeOther(signInPath("expired", page));
  if (!answer.ok) return seeOther(`${page}?done=${photoProblem(answer.status)}`);
  try {
    await addPicture(id, uploadAnswerSchema.parse(await answer.json()).upload.id);
  } catch {
    return seeOther(`${page}?done=failed`);
  }
  return seeOther(`${page}?done=saved`);
}
