/** Runs once when the server starts: refuses to serve the public on a secret that everybody can read here. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { defaultSecrets, environment } = await import("./env");
  const isBuild = environment.NEXT_PHASE === "phase-production-build";
  if (isBuild || environment.NODE_ENV !== "production" || defaultSecrets().length === 0) return;
  throw new Error(`Refusing to start: ${defaultSecrets().join(", ")} still have their development value.`);
}
