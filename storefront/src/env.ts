import "server-only";
import { z } from "zod";

/**
 * The only file of the storefront's source that reads the environment. Every value has a default for a laptop,
 * so that a build needs no secret; a production start on a default secret is refused (instrumentation.ts).
 */
const developmentSecret = "development-secret-do-not-use-in-production";

const environmentSchema = z.object({
  NODE_ENV: z.string().default("development"),
  BACKEND_URL: z.url().default("http://localhost:9000"),
  STOREFRONT_URL: z.url().default("http://localhost:8000"),
  /** Shared with the backend: opens GET /internal/markets. */
  INTERNAL_SECRET: z.string().min(1).default(developmentSecret),
  /** Signs what the backend posts to /api/revalidate. */
  REVALIDATE_SECRET: z.string().min(1).default(developmentSecret),
  /** Folder of published pictures, shared with the backend. */
  UPLOADS_DIR: z.string().default("../.data/uploads"),
  /** Set by Next: which of its work is going on. */
  NEXT_PHASE: z.string().optional(),
  /** Port the server listens on; pages are warmed through it. */
  PORT: z.coerce.number().int().default(8000),
});

export type Environment = z.infer<typeof environmentSchema>;

function read(): Environment {
  const parsed = environmentSchema.safeParse(process.env);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
  throw new Error(`The environment is not usable: ${wrong}`);
}

export const environment = read();

/** Names of the secrets that still have their development value. */
export function defaultSecrets(): string[] {
  const { INTERNAL_SECRET, REVALIDATE_SECRET } = environment;
  return Object.entries({ INTERNAL_SECRET, REVALIDATE_SECRET })
    .filter(([, value]) => value === developmentSecret)
    .map(([name]) => name);
}
