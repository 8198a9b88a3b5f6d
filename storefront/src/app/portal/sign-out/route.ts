import { endSession } from "@/lib/portal/portal-cookies";
import { signInPath } from "@/lib/portal/return-path";
import { isSameOrigin } from "@/lib/portal/same-origin";
import { foreignForm, seeOther } from "@/lib/portal/see-other";

export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return foreignForm();
  await endSession();
  return seeOther(signInPath("signed_out"));
}
