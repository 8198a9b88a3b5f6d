import { join } from "node:path";
import type { NextConfig } from "next";
import { securityHeaders } from "./security-headers";

const repositoryRoot = join(import.meta.dirname, "..");

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  outputFileTracingRoot: repositoryRoot,
  turbopack: { root: repositoryRoot },
  // Pictures come in the sizes we made; Next's optimiser would refuse private addresses.
  images: { unoptimized: true },
  experimental: { globalNotFound: true },
  headers: () =>
    Promise.resolve([
      { source: "/:path*", headers: securityHeaders(process.env.NODE_ENV === "development") },
      {
        source: "/:folder(fonts|art)/:path*",
        headers: [{ key: "Cache-Control", value: "public, max-age=604800, stale-while-revalidate=86400" }],
      },
    ]),
};

export default config;
