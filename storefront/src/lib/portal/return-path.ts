const portalHome = "/portal";

/** A place to go back to after signing in: only pages of the portal, never another site's address. */
export function returnPath(wanted: string | null | undefined): string {
  if (!wanted || wanted.length > 500) return portalHome;
  if (/[\\\s]/.test(wanted) || wanted.includes("//")) return portalHome;
  const inPortal =
    wanted === portalHome || wanted.startsWith(`${portalHome}/`) || wanted.startsWith(`${portalHome}?`);
  if (!inPortal) return portalHome;
  // "/portal/../x" is resolved by the browser, and what stands outside the portal is refused.
  const resolved = new URL(wanted, "http://portal.invalid");
  const inside = resolved.pathname === portalHome || resolved.pathname.startsWith(`${portalHome}/`);
  const isSignIn =
    resolved.pathname.startsWith("/portal/sign-in") || resolved.pathname.startsWith("/portal/sign-out");
  return inside && !isSignIn ? resolved.pathname + resolved.search : portalHome;
}

/** Address of the sign-in page that says why, where there is something to say, and leads back. */
export function signInPath(reason: "expired" | "signed_out" | "not_member" | null, back?: string): string {
  const query = new URLSearchParams(reason ? { reason } : {});
  if (back) query.set("return_to", back);
  return `/portal/sign-in?${query.toString()}`;
}
