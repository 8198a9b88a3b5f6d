import { z } from "zod";

/**
 * The only file of the backend that reads the environment.
 *
 * Everything has a working default for a laptop. A production start on a default secret is refused;
 * a build must not need a secret, so `medusa build` (which sets no NODE_ENV=production check of its own)
 * only reads defaults.
 */
const developmentSecret = "development-secret-do-not-use-in-production";

const environmentSchema = z.object({
  NODE_ENV: z.string().default("development"),
  DATABASE_URL: z.string().default("postgres://localhost/cluster-market"),
  BACKEND_URL: z.url().default("http://localhost:9000"),
  STOREFRONT_URL: z.url().default("http://localhost:8000"),
  JWT_SECRET: z.string().default(developmentSecret),
  COOKIE_SECRET: z.string().default(developmentSecret),
  /** Shared with the storefront: opens GET /internal/markets. */
  INTERNAL_SECRET: z.string().default(developmentSecret),
  /** Signs the tags posted to the storefront's /api/revalidate (HMAC-SHA256 of the raw body). */
  REVALIDATE_SECRET: z.string().default(developmentSecret),
  /** Folder of published pictures, shared with the storefront. */
  UPLOADS_DIR: z.string().default("../.data/uploads"),
  /** Folder in which messages land while no SMTP_URL is set. */
  OUTBOX_DIR: z.string().default("../.data/outbox"),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default("Cluster Market <market@localhost>"),
  /** Set by `npm start`'s demonstration: a default secret is accepted on the loopback only. */
  CLUSTER_MARKET_DATA: z.string().default("../.data"),
  /** Day the demonstration is written for when the seed is given none, "YYYY-MM-DD". */
  SEED_AS_OF: z.string().optional(),
});

export type Environment = z.infer<typeof environmentSchema>;

function read(): Environment {
  const parsed = environmentSchema.safeParse(process.env);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
    throw new Error(`The environment is not usable: ${wrong}`);
  }
  return parsed.data;
}

export const environment = read();

/** Names of the secrets that still have their development value. Empty when it is safe to serve the public. */
export function defaultSecrets(): string[] {
  const secrets = {
    JWT_SECRET: environment.JWT_SECRET,
    COOKIE_SECRET: environment.COOKIE_SECRET,
    INTERNAL_SECRET: environment.INTERNAL_SECRET,
    REVALIDATE_SECRET: environment.REVALIDATE_SECRET,
  };
  return Object.entries(secrets)
    .filter(([, value]) => value === developmentSecret)
    .map(([name]) => name);
}
