/** Starts Medusa and Next, built or in development, and waits until they answer. */
import { medusaCommand, nextCommand } from "./builds.mjs";
import { reachableHost } from "./settings.mjs";

async function answers(url, isGood) {
  try {
    const response = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(20_000) });
    await response.arrayBuffer();
    return isGood(response.status);
  } catch {
    return false;
  }
}

const localUrl = (settings, port, path) => `http://${reachableHost(settings.host)}:${port}${path}`;

/** Starts Medusa in `folder` and waits for /health. Answers the child. */
export async function startBackend({ settings, supervisor, env, folder, dev }) {
  const { host, backendPort: port } = settings;
  const command = dev ? ["develop", "--no-lint"] : ["start"];
  const child = supervisor.start({
    name: "backend",
    args: medusaCommand(...command, "--host", host, "--port", String(port)),
    cwd: folder,
    env: { ...env, NODE_ENV: dev ? "development" : "production" },
  });
  await supervisor.waitUntil(
    child,
    () => answers(localUrl(settings, port, "/health"), (status) => status === 200),
    {
      seconds: 240,
      failure: "The backend did not start",
    },
  );
  return child;
}

/** Starts Next in `folder` and waits for any answer. Answers the child. */
export async function startStorefront({ settings, supervisor, env, folder, dev }) {
  const { host, storefrontPort: port } = settings;
  const child = supervisor.start({
    name: "storefront",
    args: nextCommand(dev ? "dev" : "start", folder, "--hostname", host, "--port", String(port)),
    cwd: folder,
    env: { ...env, NODE_ENV: dev ? "development" : "production" },
  });
  await supervisor.waitUntil(
    child,
    () => answers(localUrl(settings, port, "/favicon.ico"), (status) => status < 500),
    {
      seconds: 240,
      failure: "The storefront did not start",
    },
  );
  return child;
}
