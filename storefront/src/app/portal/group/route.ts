import { chooseGroup } from "@/lib/portal/portal-cookies";
import { isSameOrigin } from "@/lib/portal/same-origin";
import { foreignForm, seeOther } from "@/lib/portal/see-other";

/** A member of several groups says for which one she acts; the backend checks that she may. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return foreignForm();
  const group = await request.formData().then(
    (form) => form.get("group"),
    () => null,
  );
  if (typeof group === "string" && /^\w{1,100}$/.test(group)) await chooseGroup(group);
  return seeOther("/portal");
}
